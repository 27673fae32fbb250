// SPDX-License-Identifier: MIT
import { all } from "../dom/el.ts";

/** The sessions that a page of the programme shows, in its lists and its grid. */
const shown = ":is(.cards, .day-grid) [data-session]";

/** The ids of the sessions that a page shows, each once. */
export function idsOnPage(): ReadonlySet<string> {
  return new Set(all(shown).map(idOf));
}

/** Shows only the sessions that are wanted, or all of them; hours, days and rows left with nothing go with the others. */
export function showOnly(wanted: ((id: string) => boolean) | undefined): void {
  for (const card of all(shown)) card.hidden = wanted !== undefined && !wanted(idOf(card));
  const emptied = (part: HTMLElement) => wanted !== undefined && !hasShown(part);
  for (const part of [...all(".hour, section.day"), ...withoutTime()]) part.hidden = emptied(part);
  for (const table of all(".day-grid tbody")) foldRows(table, wanted !== undefined);
}

/** The part of the page that holds what has no time yet, found by its heading. */
function withoutTime(): readonly HTMLElement[] {
  return all("#part-unscheduled").flatMap((heading) => heading.parentElement ?? []);
}

/** Takes away the rows of a grid in which nothing starts and which nothing shown runs through. */
function foldRows(body: HTMLElement, filtered: boolean): void {
  let runsTo = -1;
  all("tr", body).forEach((row, rank) => {
    const cells = all("td", row).filter(hasShown) as HTMLTableCellElement[];
    row.classList.toggle("is-folded", filtered && cells.length === 0 && rank > runsTo);
    for (const cell of cells) runsTo = Math.max(runsTo, rank + cell.rowSpan - 1);
  });
}

const hasShown = (part: HTMLElement) => part.querySelector("[data-session]:not([hidden])") !== null;
const idOf = (card: HTMLElement) => card.dataset["session"] ?? "";
