// SPDX-License-Identifier: MIT
import type { Lang } from "../../model/edition.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { NewWords } from "./new-words.ts";

/** Languages that these files are written in. */
export type WritingLanguage = "fr" | "en";

/** The words in each of the languages. */
export const newWords: Readonly<Record<WritingLanguage, NewWords>> = { fr, en };

/** The language to explain things in, to people who work in `lang` (BCP 47): French also where Breton is spoken, else English. */
export function writingLanguage(lang: Lang | undefined): WritingLanguage {
  return /^(?:fr|br)(?:-|$)/u.test(lang ?? "") ? "fr" : "en";
}
