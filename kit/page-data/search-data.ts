// SPDX-License-Identifier: MIT
import type { Said } from "../derive/site.ts";
import type { Exported } from "../export/exported.ts";
import type { Words } from "../words/words.ts";
import { cutLongest } from "./cut-longest.ts";
import { pluralForms } from "./programme-data-words.ts";
import type { TextData } from "./programme-index.ts";
import { scriptJson } from "./script-json.ts";
import { type Found, searchEntries } from "./search-entries.ts";
import { type SearchEntry, type SearchIndex, type SearchWords, searchKinds } from "./search-index.ts";

/** Bytes of text that one language's index may hold: beyond, the longest texts lose their ends, and nothing else does. */
export const mostText = 1_000_000;

/**
 * `search-data.js`: a classic script that gives all texts of a language to the page of search, so that it loads from a folder
 * as it does from a server. Empty when the site has no such page.
 */
export function searchData(exported: Exported): string {
  if (!exported.pages.some(({ kind }) => kind === "search")) return "";
  return `globalThis.eventKitSearch=${scriptJson(searchIndex(exported))};\n`;
}

/** All that can be found in one language, at most `limit` bytes of text. */
export function searchIndex(exported: Exported, limit = mostText): SearchIndex {
  const { lang, paths, words } = exported;
  const data = paths.searchData();
  const root = data.slice(0, data.lastIndexOf("/") + 1);
  const found = searchEntries(exported.pages, words);
  const texts = cutLongest(
    found.map(({ texts: said }) => inOneText(said.map(({ text }) => text))),
    limit,
  );
  return {
    lang,
    entries: found.map((one, index) => entry(one, texts[index] ?? "", { lang, root })),
    words: searchWords(lang, words),
  };
}

function entry(found: Found, text: string, { lang, root }: { lang: string; root: string }): SearchEntry {
  return [
    searchKinds.indexOf(found.kind),
    found.path.slice(root.length),
    textData(found.title, lang),
    found.about,
    found.people.join(", "),
    textData({ text, lang: mostlyIn(found.texts) ?? lang }, lang),
  ];
}

/** One text after another; a line that ends without a stop is kept apart from the next. */
function inOneText(texts: readonly string[]): string {
  const ended = texts.map((text, index) =>
    index < texts.length - 1 && /[\p{L}\p{N}]$/u.test(text.slice(-2)) ? `${text} ·` : text,
  );
  return ended.join(" ").trim();
}

function textData({ text, lang: really }: Said, lang: string): TextData {
  return really === lang || text === "" ? text : [text, really];
}

/** The language of most of it. */
function mostlyIn(texts: readonly Said[]): string | undefined {
  const lengths = new Map<string, number>();
  for (const { text, lang } of texts) lengths.set(lang, (lengths.get(lang) ?? 0) + text.length);
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function searchWords(lang: string, { text }: Words): SearchWords {
  const { search, tools } = text;
  return {
    kinds: search.kinds,
    results: pluralForms(lang, search.results),
    more: search.more({ count: "{0}" }),
    some: search.some,
    none: search.none({ query: "{0}" }),
    none_help: tools.none_help,
    suggestions: search.suggestions,
  };
}
