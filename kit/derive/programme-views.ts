// SPDX-License-Identifier: MIT
import type { Day } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { Context } from "./context.ts";
import { shownTwice } from "./page-limits.ts";
import type { FixedPage, Paths } from "./paths.ts";
import { byDay, compare, type Occurrence } from "./schedule.ts";
import type { ChangesNotice, ViewKey, ViewLink } from "./site.ts";
import { changedSessions } from "./what-exists.ts";

const pages: readonly (readonly [ViewKey, FixedPage])[] = [
  ["axes", "axes"],
  ["tracks", "tracks"],
  ["rooms", "rooms"],
  ["formats", "formats"],
  ["people", "people"],
  ["spoken", "spoken"],
  ["changes", "changes"],
];

/**
 * The ways through the programme that this event has: by time, as a grid when a day uses several rooms, then its pages.
 * @param ownGrid the grid of the page's own day, if it has one; other pages lead to the first day's.
 */
export function viewLinks(context: Context, ownGrid?: string): readonly ViewLink[] {
  const { views, exists } = context;
  const grid = ownGrid ?? firstGrid(context);
  return [
    { key: "time", path: views.paths.fixed("programme") },
    ...(grid === undefined ? [] : [{ key: "grid" as const, path: grid }]),
    ...pages.filter(([, page]) => exists.has(page)).map(([key, page]) => ({ key, path: views.paths.fixed(page) })),
  ];
}

/** Where the first day with several rooms shows its grid. */
function firstGrid({ programme, views }: Context): string | undefined {
  const [first] = [...byDay(programme)].filter(([, items]) => roomsIn(items) > 1);
  if (first === undefined) return undefined;
  return gridPath(views.paths, ...first);
}

/** Where a day shows its rooms side by side, when it uses several. */
export function gridPath(paths: Paths, day: Day, items: readonly Occurrence[]): string | undefined {
  if (roomsIn(items) < 2) return undefined;
  return hasOwnGrid(items) ? paths.grid(day) : paths.day(day);
}

/** Whether a day is too large for its grid to stand on the same page as its list. */
export function hasOwnGrid(items: readonly Occurrence[]): boolean {
  return items.length > shownTwice && roomsIn(items) > 1;
}

function roomsIn(items: readonly Occurrence[]): number {
  return new Set(items.flatMap(({ slot }) => slot.rooms.map(({ id }) => id))).size;
}

/** That the programme has changed, when it has. */
export function changesNotice({ edition, views }: Context): ChangesNotice | undefined {
  const changed = changedSessions(edition);
  if (changed.length === 0) return undefined;
  const days = changed.flatMap(({ updated }) => updated ?? []).sort(compare);
  return { count: changed.length, path: views.paths.fixed("changes"), ...present({ latest: days.at(-1) }) };
}
