// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import { isFrench } from "./date-parts.ts";

// The same space as in clock times, beside which lengths are read.
const NBSP = "\u00a0";

/** A length in minutes: `45 min`, `2 h`, `1 h 15` in French and `1 h 15 min` elsewhere. Nothing breaks inside. */
export function formatDuration(minutes: number, lang: Lang): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}${NBSP}min`;
  if (rest === 0) return `${hours}${NBSP}h`;
  const both = `${hours}${NBSP}h${NBSP}${String(rest).padStart(2, "0")}`;
  return isFrench(lang) ? both : `${both}${NBSP}min`;
}
