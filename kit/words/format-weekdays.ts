// SPDX-License-Identifier: MIT
import type { Day, Lang } from "../model/edition.ts";
import { dateParts } from "./date-parts.ts";
import { formatList } from "./format-list.ts";
import { wordsFor } from "./index.ts";

const DAY_MS = 86_400_000;

/** The weekdays of an event: `jeudi`, `jeudi et vendredi`, or for more than two days `du jeudi au samedi`. */
export function formatWeekdays(start: Day, end: Day, lang: Lang): string {
  const first = dateParts(start, lang).weekday;
  const last = dateParts(end, lang).weekday;
  const days = Math.round((Date.parse(end) - Date.parse(start)) / DAY_MS);
  if (days === 0) return first;
  return days === 1 ? formatList([first, last], lang) : wordsFor(lang).formats.weekdays({ first, last });
}
