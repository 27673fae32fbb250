// SPDX-License-Identifier: MIT

/** Takes back what a page says by itself when its script does not come; from here on it is said only when something fails. */
export function scriptCame(notice: HTMLElement | undefined): void {
  if (notice === undefined) return;
  notice.hidden = true;
  notice.classList.remove("late");
}
