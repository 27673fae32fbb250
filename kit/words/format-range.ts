// SPDX-License-Identifier: MIT
import type { Day, Lang, LocalTime } from "../model/edition.ts";
import { dateParts, dayNumber, isFrench } from "./date-parts.ts";
import { formatTime } from "./format-time.ts";

const NBSP = "\u00a0";

/** From one clock time to another: `14 h – 15 h 15` in French, `14:00–15:15` elsewhere. A line may break after the dash only. */
export function formatTimeRange(start: LocalTime, end: LocalTime, lang: Lang): string {
  const dash = isFrench(lang) ? `${NBSP}– ` : "–";
  return formatTime(start, lang) + dash + formatTime(end, lang);
}

/** The days of an event, each part said once: `13–14 septembre 2018`, `30 septembre – 2 octobre 2018`, `13 septembre 2018`. */
export function formatDateRange(start: Day, end: Day, lang: Lang): string {
  const from = dateParts(start, lang);
  const to = dateParts(end, lang);
  const last = `${dayNumber(to.day, lang)}${NBSP}${to.month} ${to.year}`;
  if (start === end) return last;
  const first = dayNumber(from.day, lang);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${first}–${last}`;
  const year = from.year === to.year ? "" : ` ${from.year}`;
  return `${first}${NBSP}${from.month}${year}${NBSP}– ${last}`;
}
