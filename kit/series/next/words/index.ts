// SPDX-License-Identifier: MIT
import type { Lang } from "../../../model/edition.ts";
import { writingLanguage } from "../../../new/words/index.ts";
import { nextEn } from "./en.ts";
import { nextFr } from "./fr.ts";
import type { NextWords } from "./next-words.ts";

/** The comments of a new edition, for people who work in a language: French, or English. */
export function nextWords(lang: Lang | undefined): NextWords {
  return writingLanguage(lang) === "fr" ? nextFr : nextEn;
}
