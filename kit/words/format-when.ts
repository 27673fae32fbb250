// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import { dateParts } from "./date-parts.ts";
import { formatDay } from "./format-day.ts";
import { wordsFor } from "./index.ts";

/** When something is to be done: a `2018-12-01` day or a `2018-12` month in words; anything else is the author's own words. */
export function formatWhen(when: string, lang: Lang): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(when)) return formatDay(when, lang, "short");
  if (!/^\d{4}-\d{2}$/u.test(when)) return when;
  const { month_alone, year } = dateParts(`${when}-01`, lang);
  return wordsFor(lang).formats.month({ month: month_alone, year });
}
