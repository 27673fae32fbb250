// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import { isFrench } from "./date-parts.ts";

const NNBSP = "\u202f";

/** A length in minutes: `45 min`, `2 h`, `1 h 15` in French and `1 h 15 min` elsewhere. Nothing breaks inside. */
export function formatDuration(minutes: number, lang: Lang): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}${NNBSP}min`;
  if (rest === 0) return `${hours}${NNBSP}h`;
  const both = `${hours}${NNBSP}h${NNBSP}${String(rest).padStart(2, "0")}`;
  return isFrench(lang) ? both : `${both}${NNBSP}min`;
}
