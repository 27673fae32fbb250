// SPDX-License-Identifier: MIT

const steps = [3.2, 2.8, 2.4, 2.1, 1.85, 1.6, 1.4, 1.25, 1.1, 1, 0.9, 0.8, 0.72, 0.64, 0.56];

/** Gives the screen the largest type at which everything that it holds fits, one size for all rooms. */
export function fitHall(hall: HTMLElement): void {
  const boxes = [...hall.querySelectorAll<HTMLElement>(".hall-body, .hall-room, .hall-message")];
  const fits = () =>
    boxes.every((box) => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1);
  for (const step of steps) {
    hall.style.setProperty("--fit", String(step));
    if (fits()) return;
  }
}
