// SPDX-License-Identifier: MIT
import { type Draft, type Item, placeIn } from "../draft.ts";
import { field, list, text } from "../reading.ts";
import { isLocalTime } from "../schema-formats.ts";
import { localTime, minutesOfDuration, minutesOfTime } from "./minutes.ts";

/** One time and place of a session, with both its ends known. Minutes are counted on the wall clock. */
export interface TimedSlot {
  readonly session: Item;
  /** Pointer of the slot in its session. */
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  readonly rooms: readonly string[];
}

function endOf(slot: unknown, start: number): number | undefined {
  const end = text(field(slot, "end"));
  if (end !== undefined) return isLocalTime(end) ? minutesOfTime(end) : undefined;
  const duration = minutesOfDuration(text(field(slot, "duration")) ?? "");
  return duration === undefined ? undefined : start + duration;
}

function roomsOf(slot: unknown): string[] {
  const ids = [field(slot, "room"), ...list(field(slot, "rooms"))].map(text);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The slots of a session whose start and end are well written and in order. */
export function slotsOf(session: Item): TimedSlot[] {
  return list(field(session.value, "slots")).flatMap((slot, index) => {
    const written = text(field(slot, "start"));
    if (written === undefined || !isLocalTime(written)) return [];
    const start = minutesOfTime(written);
    const end = endOf(slot, start);
    if (end === undefined || end <= start) return [];
    return [{ session, pointer: `/slots/${index}`, start, end, rooms: roomsOf(slot) }];
  });
}

/** The slots of every session that is to take place. */
export function heldSlots(draft: Draft): TimedSlot[] {
  return draft.sessions.filter(({ value }) => field(value, "status") !== "cancelled").flatMap(slotsOf);
}

/** Two slots that share something, and the time that they share. */
export interface Overlap {
  readonly earlier: TimedSlot;
  readonly later: TimedSlot;
  readonly from: string;
  readonly to: string;
}

/**
 * For each slot, the first one still going on when it starts, if it belongs to another session. One finding a slot is
 * enough to put a programme right; all pairs would grow with its square.
 */
export function overlaps(slots: readonly TimedSlot[]): Overlap[] {
  const sorted = [...slots].sort((a, b) => a.start - b.start || a.end - b.end);
  const found: Overlap[] = [];
  let going: TimedSlot[] = [];
  for (const later of sorted) {
    going = going.filter((slot) => slot.end > later.start);
    const earlier = going.find((slot) => slot.session !== later.session);
    if (earlier !== undefined) {
      const to = localTime(Math.min(earlier.end, later.end));
      found.push({ earlier, later, from: localTime(later.start), to });
    }
    going.push(later);
  }
  return found;
}

/** The place of a slot's start. */
export function placeOfStart(slot: TimedSlot) {
  return placeIn(slot.session, `${slot.pointer}/start`);
}

/** Adds a slot to the list of what it shares with others. */
export function addTo(lists: Map<string, TimedSlot[]>, key: string, slot: TimedSlot): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [slot]);
  else known.push(slot);
}
