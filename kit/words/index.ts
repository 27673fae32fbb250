// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Words } from "./words.ts";

const LANGUAGES: ReadonlyMap<string, Words> = new Map([
  ["fr", fr],
  ["en", en],
]);

/** The interface's words for a page in `lang`: its own language, whatever its country, or English. */
export function wordsFor(lang: Lang): Words {
  const [language = ""] = lang.toLowerCase().split("-");
  return LANGUAGES.get(language) ?? en;
}
