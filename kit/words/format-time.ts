// SPDX-License-Identifier: MIT
import type { Lang, LocalTime } from "../model/edition.ts";
import { isFrench } from "./date-parts.ts";

const NNBSP = "\u202f";

/** The clock of a `YYYY-MM-DDTHH:MM` local time: `9 h 30` in French (nothing breaks inside), `9:30` elsewhere. */
export function formatTime(time: LocalTime, lang: Lang): string {
  const hours = Number(time.slice(11, 13));
  const minutes = time.slice(14, 16);
  if (!isFrench(lang)) return `${hours}:${minutes}`;
  return minutes === "00" ? `${hours}${NNBSP}h` : `${hours}${NNBSP}h${NNBSP}${minutes}`;
}
