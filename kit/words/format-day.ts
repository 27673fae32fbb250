// SPDX-License-Identifier: MIT
import type { Day, Lang } from "../model/edition.ts";
import { dateParts, dayNumber } from "./date-parts.ts";

const NBSP = "\u00a0";

/** `full`: jeudi 13 septembre 2018; `short`: 13 sept. 2018; `weekday-day`: jeudi 13 septembre. */
export type DayStyle = "full" | "short" | "weekday-day";

/** A `YYYY-MM-DD` day in words. The number never parts from its month. */
export function formatDay(day: Day, lang: Lang, style: DayStyle): string {
  const { weekday, month, shortMonth, year, day: number } = dateParts(day, lang);
  const inMonth = dayNumber(number, lang) + NBSP + (style === "short" ? shortMonth : month);
  if (style === "short") return `${inMonth} ${year}`;
  return style === "full" ? `${weekday} ${inMonth} ${year}` : `${weekday} ${inMonth}`;
}
