// SPDX-License-Identifier: MIT
import { remembered } from "../memo/remembered.ts";
import { plainText } from "../withdrawal/fold.ts";
import { redact } from "../withdrawal/redact.ts";
import { type Named, withdrawnNames } from "../withdrawal/withdrawn-names.ts";
import { offsetsOfStarts, wordStarts } from "./word-starts.ts";

/** Blanks out the names of some people in any text. */
export interface NamesFinder {
  /** The text with `[…]` for each name, whole addresses that hold one included. */
  blanked(text: string): string;
  /** Whether the whole text is the name or the id of one of them. */
  isSomebody(text: string): boolean;
}

/** One beginning of a written name: its first word and the next, and whose it is. */
interface Start {
  readonly first: string;
  readonly second: string | undefined;
  readonly who: Named;
}

/** Scripts that put no space between words: a name may start anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const wordsOf = (text: string) => plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A name as given, family name first, and as it sorts. */
function startsOf(who: Named): readonly Start[] {
  const words = wordsOf(who.name);
  const ways = [words, [...words.slice(-1), ...words.slice(0, -1)], wordsOf(who.sort_name ?? "")];
  return ways.flatMap(([first, second]) => (first === undefined ? [] : [{ first, second, who }]));
}

type Starts = ReadonlyMap<string, readonly Start[]>;

const keyOf = (word: string) => word.slice(0, 3);

/** By how the first word starts, and how the first two do when they are written as one. */
function byKey(starts: readonly Start[]): Starts {
  const found = new Map<string, Start[]>();
  for (const start of starts) {
    for (const key of new Set([keyOf(start.first), keyOf(start.first + (start.second ?? ""))])) {
      const same = found.get(key);
      if (same === undefined) found.set(key, [start]);
      else same.push(start);
    }
  }
  return found;
}

/**
 * Finds the names of people as the kit finds those of people who withdrew, in many texts: one that names nobody is looked
 * at once, and only the people whose name may start in it are searched for.
 */
export function namesFinder(people: readonly Omit<Named, "withdrawn">[]): NamesFinder {
  const all = people.map((person) => ({ ...person, withdrawn: true }));
  const everyName = remembered(() => withdrawnNames(all));
  const isUnspaced = all.some(({ name }) => unspaced.test(name));
  const starts = byKey(all.flatMap(startsOf));
  const known = wordStarts([...starts.keys()]);
  const candidates = remembered((word: string) => startingWith(word, starts));
  const search = remembered((key: string) =>
    withdrawnNames([...new Set((starts.get(key) ?? []).map(({ who }) => who))]),
  );
  return {
    isSomebody: (text) => everyName().whole(text) !== undefined,
    blanked(text) {
      if (isUnspaced && unspaced.test(text)) return redact(text, everyName());
      const offsets = offsetsOfStarts(text, known);
      const keys = offsets === undefined ? keysIn(text, starts) : keysAt(text, offsets, candidates);
      return [...keys].reduce((left, key) => redact(left, search(key)), text);
    },
  };
}

/** Longer than any two words of a name. */
const window = 200;
const rest = /[^\p{L}\p{N}]/u;

/** The keys of the names that may start at some offsets of a text, each that of a word. */
function keysAt(
  text: string,
  offsets: readonly number[],
  candidates: (word: string) => readonly Start[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const offset of offsets) {
    const after = text.slice(offset, offset + window);
    const end = after.search(rest);
    const ways = candidates(end === -1 ? after : after.slice(0, end));
    if (ways.length === 0) continue;
    const [word = "", next] = wordsOf(after);
    if (ways.some((start) => mayStart(start, word, next))) found.add(keyOf(word));
  }
  return found;
}

/** The names that may start with a word as it is written: the same few words are most of all texts. */
function startingWith(written: string, starts: Starts): readonly Start[] {
  const [word = ""] = wordsOf(written);
  const isFirst = ({ first, second = "" }: Start) => word === first || word.startsWith(first + second);
  return (starts.get(keyOf(word)) ?? []).filter(isFirst);
}

/** The keys of the names that may start anywhere in a text. */
function keysIn(text: string, starts: Starts): ReadonlySet<string> {
  const words = starts.size === 0 ? [] : wordsOf(text);
  const isStart = (word: string, index: number) =>
    starts.get(keyOf(word))?.some((start) => mayStart(start, word, words[index + 1])) === true;
  return new Set(words.filter(isStart).map(keyOf));
}

/** A name may be written in one word, as addresses do, or its first two words may be. */
function mayStart({ first, second }: Start, word: string, next: string | undefined): boolean {
  if (second === undefined) return word === first;
  return word === first ? next?.startsWith(second) === true : word.startsWith(first + second);
}
