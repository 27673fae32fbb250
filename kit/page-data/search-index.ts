// SPDX-License-Identifier: MIT
/**
 * What the page of search reads: `search-data.js` assigns one of these to the global `eventKitSearch`. Types only. Nobody who
 * has withdrawn is in it, nor any quote that was not approved: it is made from what pages show.
 */
import type { TextData } from "./programme-index.ts";

/** Under what results are listed. */
export const searchKinds = ["session", "trace", "transcript", "person", "news", "page"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing to find: a page, or a moment of a recording. */
export type SearchEntry = readonly [
  /** Rank in `searchKinds`. */
  kind: number,
  /** Address from the folder of the file that holds the index. */
  path: string,
  title: TextData,
  /** What it is, in the page's language, and what it is about: said under its title. */
  about: string,
  /** People who take part in it or signed it. */
  people: string,
  /** All that it says, as plain text. */
  text: TextData,
];

export interface SearchIndex {
  readonly lang: string;
  readonly entries: readonly SearchEntry[];
  readonly words: SearchWords;
}

/** Words that the script says; `{0}` stands for what it says them of. */
export interface SearchWords {
  readonly kinds: Readonly<Record<SearchKind, string>>;
  /** `12 results`, by plural category of the language. */
  readonly results: Readonly<Record<string, string>>;
  readonly more: string;
  readonly some: string;
  readonly none: string;
  readonly none_help: string;
  readonly suggestions: string;
}
