// SPDX-License-Identifier: MIT

import { remembered } from "../memo/remembered.ts";
import type { Day, Lang } from "../model/edition.ts";

export interface DateParts {
  readonly day: number;
  readonly year: number;
  readonly weekday: string;
  readonly month: string;
  readonly shortMonth: string;
}

const formatter = remembered(
  (lang: Lang, field: "weekday" | "month", width: "long" | "short") =>
    new Intl.DateTimeFormat(lang, { [field]: width, timeZone: "UTC" }),
);

function named(lang: Lang, field: "weekday" | "month", width: "long" | "short", date: Date): string {
  return formatter(lang, field, width).format(date);
}

/** The words and numbers of a `YYYY-MM-DD` day in a language. Only names come from Intl: they do not change with its version. */
export const dateParts = remembered((day: Day, lang: Lang): DateParts => {
  const date = new Date(`${day}T00:00:00Z`);
  return {
    day: date.getUTCDate(),
    year: date.getUTCFullYear(),
    weekday: named(lang, "weekday", "long", date),
    month: named(lang, "month", "long", date),
    shortMonth: named(lang, "month", "short", date),
  };
});

/** The day of the month as it is read aloud: French says `1er`. */
export function dayNumber(day: number, lang: Lang): string {
  return day === 1 && isFrench(lang) ? "1er" : String(day);
}

/** Whether a language tag is French, of any country. */
export function isFrench(lang: Lang): boolean {
  return lang === "fr" || lang.startsWith("fr-");
}
