// SPDX-License-Identifier: MIT
import type { Day, Lang } from "../model/edition.ts";
import { dateParts } from "./date-parts.ts";
import { wordsFor } from "./index.ts";

/** `full`: jeudi 13 septembre 2018; `short`: 13 sept. 2018; `weekday-day`: jeudi 13 septembre. */
export type DayStyle = "full" | "short" | "weekday-day";

/** A `YYYY-MM-DD` day in words, in the order of the language. The number never parts from its month. */
export function formatDay(day: Day, lang: Lang, style: DayStyle): string {
  const { day_full, day_short, day_weekday } = wordsFor(lang).formats;
  const parts = dateParts(day, lang);
  if (style === "short") return day_short(parts);
  return style === "full" ? day_full(parts) : day_weekday(parts);
}
