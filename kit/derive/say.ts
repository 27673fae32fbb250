// SPDX-License-Identifier: MIT
import type { Lang, LocalizedText } from "../model/edition.ts";
import { frenchSpacing } from "../words/french-spacing.ts";
import { isFrench } from "../words/is-french.ts";
import type { Said, SaidMarkdown } from "./site.ts";

/**
 * A text in the wanted language, or in the first of the edition's languages that has it: a missing translation is shown
 * in another language, never hidden. French gets the spaces and apostrophes that print wants, once for all its uses.
 */
export function say(text: LocalizedText, lang: Lang, languages: readonly Lang[]): Said {
  const said = pick(text, lang, languages);
  const spaced = isFrench(said.lang) ? frenchSpacing(said.text) : said.text;
  return spaced === said.text ? said : { text: spaced, lang: said.lang };
}

function pick(text: LocalizedText, lang: Lang, languages: readonly Lang[]): Said {
  const own = text[lang];
  if (own !== undefined) return { text: own, lang };
  for (const candidate of [...languages, ...Object.keys(text)]) {
    const found = text[candidate];
    if (found !== undefined) return { text: found, lang: candidate };
  }
  return { text: "", lang };
}

/** The same for Markdown, with the folder against which its relative links resolve. */
export function sayMarkdown(text: LocalizedText, lang: Lang, languages: readonly Lang[], base: string): SaidMarkdown {
  return { ...pick(text, lang, languages), markdown: true, base };
}

/** The beginning of a text, whole words, at most `length` characters: for descriptions that search engines show. */
export function excerpt(text: string, length = 160): string {
  // Marks take room, and a hostile text takes time: the beginning is enough.
  const plain = text
    .slice(0, length * 10)
    .replace(/!\[[^\]]*\]\([^)]*\)|^(?:>|#{1,6}|[-*+]|\d{1,9}[.)])\s/gmu, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/[*_`#]+/gu, "")
    // A space alone is one already: most are.
    .replace(/ \s+|[^\S ]\s*/gu, " ")
    .trim();
  if (plain.length <= length) return plain;
  // Never half of a character that takes two code units.
  const cut = plain.slice(0, length - 1).replace(/\p{Cs}$/u, "");
  return `${cut.slice(0, cut.lastIndexOf(" ") > 0 ? cut.lastIndexOf(" ") : cut.length)}…`;
}
