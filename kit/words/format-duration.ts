// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import { wordsFor } from "./index.ts";

/** A length in minutes: `45 min`, `2 h`, `1 h 15` in French and `1 h 15 min` in English. Nothing breaks inside. */
export function formatDuration(minutes: number, lang: Lang): string {
  const words = wordsFor(lang).formats;
  const hours = String(Math.floor(minutes / 60));
  const rest = minutes % 60;
  if (minutes < 60) return words.minutes({ minutes: String(rest) });
  if (rest === 0) return words.hours({ hours });
  return words.hours_minutes({ hours, minutes: String(rest).padStart(2, "0") });
}
