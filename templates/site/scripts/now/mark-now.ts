// SPDX-License-Identifier: MIT
import { all, el, one } from "../dom/el.ts";

const heads = ".hour-clock, .day-grid th[scope=row]";

/**
 * Marks the hour of lists and grids that is on: the last to have started of those that have something still running.
 * @param now milliseconds since the epoch.
 * @param word what is said beside it.
 * @returns the mark that can be seen, to lead to.
 */
export function markNow(now: number, word: string): HTMLElement | undefined {
  for (const mark of all(".now-here")) mark.remove();
  for (const card of all(".is-now")) card.classList.remove("is-now");
  const marked = all(".day-list, .day-grid").flatMap((list) => {
    const head = currentHead(list, now);
    if (head === undefined) return [];
    head.append(el("span", { class: "now-here" }, " ", el("span", { class: "now-mark" }, word)));
    return [head];
  });
  return marked.find((head) => head.getClientRects().length > 0);
}

function currentHead(list: HTMLElement, now: number): HTMLElement | undefined {
  let current: { readonly head: HTMLElement; readonly from: number } | undefined;
  for (const head of all(heads, list)) {
    const hour = head.closest<HTMLElement>(".hour, tr");
    const from = startOf(one("time", head));
    if (hour === null || from > now) continue;
    const running = all("time[data-min]", hour).filter((time) => isOn(time, now));
    for (const time of running) time.closest("[data-session]")?.classList.add("is-now");
    if (running.length > 0 && from >= (current?.from ?? 0)) current = { head, from };
  }
  return current?.head;
}

function startOf(time: HTMLElement | undefined): number {
  return Date.parse(time?.getAttribute("datetime") ?? "");
}

function isOn(time: HTMLElement, now: number): boolean {
  const from = startOf(time);
  return from <= now && now < from + Number(time.dataset["min"]) * 60_000;
}
