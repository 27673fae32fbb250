// SPDX-License-Identifier: MIT

import { remembered } from "../memo/remembered.ts";
import type { Day, Lang } from "../model/edition.ts";
import { wordsFor } from "./index.ts";

export interface DateParts {
  /** The day of the month as it is read aloud: French says `1er`, German `13.`. */
  readonly day: string;
  readonly year: string;
  readonly weekday: string;
  /** The month as it is said after a day; several languages have another form for the month alone. */
  readonly month: string;
  readonly short_month: string;
  readonly month_alone: string;
}

const formatter = remembered(
  (lang: Lang, style: "weekday" | "month" | "short_month" | "month_alone") =>
    new Intl.DateTimeFormat(lang, { ...STYLES[style], timeZone: "UTC", calendar: "gregory", numberingSystem: "latn" }),
);

const STYLES = {
  weekday: { weekday: "long" },
  month: { day: "numeric", month: "long" },
  short_month: { day: "numeric", month: "short" },
  month_alone: { month: "long" },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

function named(lang: Lang, style: keyof typeof STYLES, date: Date): string {
  const type = style === "weekday" ? "weekday" : "month";
  return formatter(lang, style)
    .formatToParts(date)
    .filter((part) => part.type === type)
    .map((part) => part.value)
    .join("");
}

/**
 * The words and numbers of a `YYYY-MM-DD` day in a language. Only names come from Intl: they do not change with its version
 * as orders and signs do, which the catalogues pin.
 */
export const dateParts = remembered((day: Day, lang: Lang): DateParts => {
  const date = new Date(`${day}T00:00:00Z`);
  return {
    day: wordsFor(lang).formats.day_number({ day: String(date.getUTCDate()) }),
    year: String(date.getUTCFullYear()),
    weekday: named(lang, "weekday", date),
    month: named(lang, "month", date),
    short_month: named(lang, "short_month", date),
    month_alone: named(lang, "month_alone", date),
  };
});
