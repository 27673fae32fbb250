// SPDX-License-Identifier: MIT
import type { Lang } from "../../model/edition.ts";
import { writingLanguage } from "../../new/words/index.ts";
import { lineageBr } from "./br.ts";
import { lineageDe } from "./de.ts";
import { folderEn, lineageEn } from "./en.ts";
import { lineageEs } from "./es.ts";
import type { FolderWords, LineageWords } from "./fork-words.ts";
import { folderFr, lineageFr } from "./fr.ts";

const lineage: Readonly<Record<string, LineageWords>> = {
  fr: lineageFr,
  en: lineageEn,
  es: lineageEs,
  de: lineageDe,
  br: lineageBr,
};

/** What lineage says in a language (BCP 47), by its first part; undefined for one that the kit does not write. */
export function lineageWords(lang: Lang): LineageWords | undefined {
  const [first = ""] = lang.toLowerCase().split("-");
  return Object.hasOwn(lineage, first) ? lineage[first] : undefined;
}

/** The comments of a new folder, for people who work in a language: French, or English. */
export function folderWords(lang: Lang | undefined): FolderWords {
  return writingLanguage(lang) === "fr" ? folderFr : folderEn;
}
