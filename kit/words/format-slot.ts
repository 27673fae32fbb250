// SPDX-License-Identifier: MIT
import { remembered } from "../memo/remembered.ts";
import type { Lang, LocalTime } from "../model/edition.ts";
import { formatDay } from "./format-day.ts";
import { formatDuration } from "./format-duration.ts";
import { formatTimeRange } from "./format-range.ts";
import { wordsFor } from "./index.ts";

/** The part of a slot that is read here. */
interface Times {
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly minutes: number;
}

/**
 * From when to when, by the event's own clocks. An end on another day says which: `23 h – 2 h (le lendemain)`; a length
 * that the clocks do not show, on the night when they change, is said: `1 h 30 – 3 h 30 (3 h)`.
 */
export function slotTime({ start, end, minutes }: Times, lang: Lang): string {
  return timeOf(start, end, minutes, lang);
}

/** A few hours hold a thousand sessions, and each stands on a dozen pages. */
const timeOf = remembered((start: LocalTime, end: LocalTime, minutes: number, lang: Lang): string => {
  const shown = (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
  const notes = [endDay(start, end, lang), shown === minutes ? undefined : formatDuration(minutes, lang)];
  const said = notes.filter((note) => note !== undefined).join(", ");
  return formatTimeRange(start, end, lang) + (said === "" ? "" : ` (${said})`);
});

/** The day on which it ends, when that is not the one it starts on; midnight is still the same evening. */
function endDay(start: string, end: string, lang: Lang): string | undefined {
  const [from, to] = [start.slice(0, 10), end.slice(0, 10)];
  if (from === to || end === `${dayAfter(from)}T00:00`) return undefined;
  return to === dayAfter(from) ? wordsFor(lang).text.views.next_day : formatDay(to, lang, "weekday-day");
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
