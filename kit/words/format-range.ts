// SPDX-License-Identifier: MIT
import type { Day, Lang, LocalTime } from "../model/edition.ts";
import { dateParts } from "./date-parts.ts";
import { formatClock } from "./format-time.ts";
import { wordsFor } from "./index.ts";

/** From one clock time to another: `14 h – 15 h 15` in French, `14:00–15:15` in English. A line may break after the dash only. */
export function formatTimeRange(start: LocalTime, end: LocalTime, lang: Lang): string {
  return wordsFor(lang).formats.time_range({ start: formatClock(start, lang), end: formatClock(end, lang) });
}

/** The days of an event, each part said once: `13–14 septembre 2018`, `30 septembre – 2 octobre 2018`, `13 septembre 2018`. */
export function formatDateRange(start: Day, end: Day, lang: Lang): string {
  const words = wordsFor(lang).formats;
  const from = dateParts(start, lang);
  const to = dateParts(end, lang);
  if (start === end) return words.day(to);
  const days = { first: from.day, last: to.day, year: to.year };
  if (start.slice(0, 7) === end.slice(0, 7)) return words.days_month({ ...days, month: to.month });
  const months = { ...days, first_month: from.month, last_month: to.month };
  if (from.year === to.year) return words.days_year(months);
  return words.days_years({ ...months, first_year: from.year, last_year: to.year });
}
