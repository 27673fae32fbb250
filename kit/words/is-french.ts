// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";

/** Whether a language tag is French, of any country. */
export function isFrench(lang: Lang): boolean {
  return lang === "fr" || lang.startsWith("fr-");
}
