// SPDX-License-Identifier: MIT
import type { Day, Id } from "../model/edition.ts";
import { GridSheet } from "./grid-sheet.ts";
import { groupBy, type Occurrence } from "./schedule.ts";
import type { DayGrid, DayList, RoomRef } from "./site.ts";

/** The sessions of one day by start time. */
export function dayList(day: Day, today: readonly Occurrence[]): DayList {
  const groups = [...groupBy(today, ({ slot }) => slot.start)].map(([start, sessions]) => ({ start, sessions }));
  return { day, groups };
}

/**
 * The same day as a table: a row for each start time, a column for each room in use, and a last one for what is only
 * online. What happens everywhere, or alone at its time, spans the columns; what lasts beyond the next start spans rows,
 * as long as its rooms are free. Times are compared as the event's clocks show them.
 * @param today the day's occurrences in programme order.
 * @param rooms every room, in the order of the places.
 */
export function dayGrid(day: Day, today: readonly Occurrence[], rooms: readonly RoomRef[]): DayGrid {
  const used = new Set(today.flatMap(({ slot }) => slot.rooms.map((room) => room.id)));
  const columns = rooms.filter((room) => used.has(room.id));
  if (columns.length === 0) return { day, rooms: [], rows: [] };
  const online = today.some(isOnlineOnly);
  const starts = [...new Set(today.map(({ slot }) => slot.start))];
  const alone = aloneAtTheirTime(today);
  const ids = columns.map(({ id }) => id);
  const placed = roomsFirst(today).map((occurrence) => ({
    occurrence,
    columns: columnsOf(occurrence, alone, ids, online),
  }));
  const sheet = new GridSheet(starts, columns.length + (online ? 1 : 0));
  placed.forEach((_, index) => {
    sheet.place(placed, index);
  });
  return { day, rooms: columns, rows: sheet.rows(), ...(online ? { online } : {}) };
}

/** At each time, what has a room takes it before what happens everywhere fills the rest. */
function roomsFirst(today: readonly Occurrence[]): readonly Occurrence[] {
  const isEverywhere = ({ slot }: Occurrence) => slot.rooms.length === 0;
  return [...groupBy(today, ({ slot }) => slot.start).values()].flatMap((group) => [
    ...group.filter((one) => !isEverywhere(one)),
    ...group.filter(isEverywhere),
  ]);
}

function isOnlineOnly({ slot }: Occurrence): boolean {
  return slot.rooms.length === 0 && slot.online_url !== undefined;
}

/** The columns that an occurrence is in, from the left; the one for what is online comes after the rooms. */
function columnsOf(
  occurrence: Occurrence,
  alone: ReadonlySet<Occurrence>,
  rooms: readonly Id[],
  online: boolean,
): readonly number[] {
  const everywhere = Array.from({ length: rooms.length + (online ? 1 : 0) }, (_, index) => index);
  if (alone.has(occurrence)) return everywhere;
  if (isOnlineOnly(occurrence)) return [rooms.length];
  const own = new Set<Id>(occurrence.slot.rooms.map((room) => room.id));
  return own.size === 0 ? everywhere : everywhere.filter((index) => own.has(rooms[index] ?? ""));
}

/** What overlaps nothing else, found in one pass over a day in programme order. */
function aloneAtTheirTime(today: readonly Occurrence[]): ReadonlySet<Occurrence> {
  const alone = new Set<Occurrence>();
  let busyUntil = "";
  for (const [index, occurrence] of today.entries()) {
    const { start, end } = occurrence.slot;
    const next = today[index + 1]?.slot.start ?? end;
    if (start >= busyUntil && next >= end) alone.add(occurrence);
    if (end > busyUntil) busyUntil = end;
  }
  return alone;
}
