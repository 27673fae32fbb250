// SPDX-License-Identifier: MIT
import type { Lang, LocalTime } from "../model/edition.ts";
import { isFrench } from "./date-parts.ts";

// Not the narrow one: heading faces draw that so thin that the hour and its minutes run together.
const NBSP = "\u00a0";

/** The clock of a `YYYY-MM-DDTHH:MM` local time: `9 h 30` in French (nothing breaks inside), `9:30` elsewhere. */
export function formatTime(time: LocalTime, lang: Lang): string {
  const hours = Number(time.slice(11, 13));
  const minutes = time.slice(14, 16);
  if (!isFrench(lang)) return `${hours}:${minutes}`;
  return minutes === "00" ? `${hours}${NBSP}h` : `${hours}${NBSP}h${NBSP}${minutes}`;
}
