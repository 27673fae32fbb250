// SPDX-License-Identifier: MIT
import type { TimePattern } from "../../../../kit/words/time-pattern.ts";
import type { LocalClock, LocalMoment } from "./local-clock.ts";
import { fill, sayClock, sayRange } from "./say-time.ts";

/** What is said of a time that falls on another day than the one under which it is shown. */
export interface ShiftWords {
  readonly day_before: string;
  readonly day_after: string;
}

/** A time of the programme, as it is shown on a day of the event. */
export interface Shown {
  /** The event's day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Length in minutes, for a range. */
  readonly minutes?: number;
}

/** A time or a range of the programme by another clock, with the change of day said: `23 h 45 (la veille) – 1 h`. */
export function sayElsewhere(
  { day, at, minutes }: Shown,
  clock: LocalClock,
  pattern: TimePattern,
  words: ShiftWords,
): string {
  const start = clock(at);
  const shift = daysBetween(day, start.day);
  const said = sayClock(start, pattern) + mark(shift, start, words);
  if (minutes === undefined) return fill(pattern.time, { clock: said });
  const end = clock(at + minutes * 60_000);
  // The end of a range that starts on its own day: later ones follow by themselves.
  const late = shift === 0 && !isMidnight(end) ? mark(daysBetween(day, end.day), end, words) : "";
  return sayRange(said, sayClock(end, pattern) + late, pattern);
}

function mark(shift: number, { day }: LocalMoment, { day_before, day_after }: ShiftWords): string {
  if (shift === 0) return "";
  const near = shift === -1 ? day_before : day_after;
  return ` (${Math.abs(shift) === 1 ? near : day})`;
}

/** Whole days from one `YYYY-MM-DD` to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function isMidnight({ hour, minute }: LocalMoment): boolean {
  return hour === 0 && minute === 0;
}
