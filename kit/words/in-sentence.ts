// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";

/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS = new Set(["de", "lb", "nds"]);

/** A label that stood alone, as it is written inside a sentence: `compte rendu`, `report`, `Protokoll`. */
export function inSentence(label: string, lang: Lang): string {
  const [language = ""] = lang.toLowerCase().split("-");
  return CAPITAL_NOUNS.has(language) ? label : label.toLowerCase();
}
