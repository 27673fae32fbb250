// SPDX-License-Identifier: MIT
import MiniSearch, { type SearchOptions } from "minisearch";
import {
  type SearchEntry,
  type SearchIndex,
  type SearchKind,
  searchKinds,
} from "../../../../kit/page-data/search-index.ts";
import { foldedWords, queryWords, stem } from "./fold.ts";
import { nearWords, writtenWords } from "./near-words.ts";

/** Something found, with the folded words of it that answer the query. */
export interface Hit {
  readonly entry: SearchEntry;
  readonly terms: ReadonlySet<string>;
}

export interface Answer {
  /** By kind, the kind of the best hit first; in each, the best first. */
  readonly groups: readonly { readonly kind: SearchKind; readonly hits: readonly Hit[] }[];
  readonly count: number;
  /** Set when nothing has all the words, and these have some of them. */
  readonly partial: boolean;
  /** When nothing has any: words of the texts that look like those of the query, the nearest of each first. */
  readonly suggestions: readonly string[];
}

export type TextFinder = (query: string) => Answer;

/** Moments of one recording that are worth a line each. */
const momentsShown = 3;
const suggestionsShown = 4;
/** What is read of each thing, and how much more a word tells there than in a long text. */
const fields = ["title", "people", "about", "text"] as const;
const boost = { title: 6, people: 4, about: 2 };

interface Known {
  readonly id: number;
  readonly entry: SearchEntry;
}

/** Reads all that can be found once, little by little so that the page stays at hand, and gives what answers queries. */
export async function textFinder({ entries }: Pick<SearchIndex, "entries">): Promise<TextFinder> {
  const search = new MiniSearch<Known>({
    fields: [...fields],
    extractField: ({ id, entry }, name) => (name === "id" ? String(id) : fieldOf(entry, name)),
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (word) => (stem(word) === word ? word : [word, stem(word)]),
    searchOptions: {
      tokenize: (query) => [...queryWords(query)],
      processTerm: stem,
      boost,
      // A letter begins half of all words.
      prefix: (term) => term.length > 1,
    },
  });
  await search.addAllAsync(
    entries.map((entry, id) => ({ id, entry })),
    { chunkSize: 60 },
  );
  const hitsOf = (query: string, options: SearchOptions): readonly Hit[] =>
    search.search(query, options).flatMap(({ id, terms }) => {
      const entry = entries[Number(id)];
      return entry === undefined ? [] : [{ entry, terms: new Set(terms) }];
    });
  let known: ReadonlySet<string> | undefined;
  // Asked for when nothing is found, and by few queries.
  const words = () => {
    known ??= writtenWords(entries.flatMap((entry) => fields.map((name) => fieldOf(entry, name))));
    return known;
  };
  return (query) => answerTo(query, hitsOf, words);
}

function answerTo(
  query: string,
  hitsOf: (query: string, options: SearchOptions) => readonly Hit[],
  words: () => ReadonlySet<string>,
): Answer {
  if (queryWords(query).length === 0) return { groups: [], count: 0, partial: false, suggestions: [] };
  const all = hitsOf(query, { combineWith: "AND" });
  const hits = withFewMoments(all.length > 0 ? all : hitsOf(query, { combineWith: "OR" }));
  if (hits.length > 0) return { groups: grouped(hits), count: hits.length, partial: all.length === 0, suggestions: [] };
  const near = new Set(queryWords(query).flatMap((word) => nearWords(word, words())));
  return { groups: [], count: 0, partial: false, suggestions: [...near].slice(0, suggestionsShown) };
}

function grouped(hits: readonly Hit[]): Answer["groups"] {
  const groups = new Map<SearchKind, Hit[]>();
  for (const hit of hits) {
    const kind = searchKinds[hit.entry[0]] ?? "page";
    groups.set(kind, [...(groups.get(kind) ?? []), hit]);
  }
  return [...groups].map(([kind, some]) => ({ kind, hits: some }));
}

/** A talk of an hour says the same word a hundred times. */
function withFewMoments(hits: readonly Hit[]): readonly Hit[] {
  const shown = new Map<string, number>();
  return hits.filter(({ entry }) => {
    const [page = ""] = entry[1].split("#");
    const before = shown.get(page) ?? 0;
    shown.set(page, before + 1);
    return before < momentsShown;
  });
}

function fieldOf([, , title, about, people, text]: SearchEntry, name: string): string {
  if (name === "title") return plain(title);
  if (name === "people") return people;
  return name === "about" ? about : plain(text);
}

/** A text without the language that it may come with. */
function plain(text: SearchEntry[2]): string {
  return typeof text === "string" ? text : text[0];
}
