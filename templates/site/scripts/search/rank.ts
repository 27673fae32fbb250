// SPDX-License-Identifier: MIT
import { hasWord, queryWords, searchable } from "./fold.ts";

/** What a thing says, from what tells most about it to what tells least: title; people; question and axes; the rest. */
export type Fields = readonly [title: string, people: string, subject: string, rest: string];

/** How much a word tells by where it is found: one in the title is worth more than one in each of the others. */
const weights = [16, 6, 3, 1] as const;

/** Fields folded once, to be asked many times. */
export function indexed(fields: Fields): Fields {
  const [title, people, subject, rest] = fields;
  return [searchable(title), searchable(people), searchable(subject), searchable(rest)];
}

/**
 * How well indexed fields answer a query, 0 when a word of it is nowhere: each word must begin a word of theirs.
 * @param words the folded words of the query.
 */
function score(fields: Fields, words: readonly string[]): number {
  const each = words.map((word) =>
    fields.reduce((sum, text, at) => sum + (hasWord(text, word) ? (weights[at] ?? 0) : 0), 0),
  );
  return each.some((one) => one === 0) ? 0 : each.reduce((sum, one) => sum + one, 0);
}

/**
 * Those that a query finds, best first; among equals, in the order given. A query without a word finds everything.
 * @param fieldsOf the indexed fields of one.
 */
export function found<T>(things: readonly T[], query: string, fieldsOf: (thing: T) => Fields): readonly T[] {
  const words = queryWords(query);
  if (words.length === 0) return things;
  return things
    .map((thing) => ({ thing, worth: score(fieldsOf(thing), words) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ thing }) => thing);
}
