// SPDX-License-Identifier: MIT
import { fold, plainText } from "./fold.ts";

/** Somebody of the event, as far as their name goes. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly sort_name?: string | undefined;
  readonly withdrawn: boolean;
}

/** Where a text names somebody who withdrew, in UTF-16 offsets of the text. */
export interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the people who withdrew in any text. */
export interface WithdrawnNames {
  /** False when nobody withdrew: then no text needs to be looked at. */
  readonly any: boolean;
  mentions(text: string): readonly Mention[];
  /** The person who withdrew whose name, or id, is all that the text says. */
  whole(text: string): string | undefined;
}

const inName = "[\\p{L}\\p{N}]";
/** Scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .text.split(/[ |.,]+/u)
    .filter(Boolean);
}

/** One way to write a name: its words, which a comma may part when the family name comes first. */
interface Way {
  readonly id: string;
  readonly words: readonly string[];
  readonly comma: boolean;
}

/** What is said of somebody beside their name, as in « Ada Lovel (mairie) », is not what others call them. */
const aside = /\s*[([][^()[\]]*[)\]]\s*/gu;

/** The ways a name is written: as given, as it sorts, and family name first. */
function waysOf({ id, name: given, sort_name }: Named): readonly Way[] {
  const bare = given.replace(aside, " ").trim();
  const name = bare === "" ? given : bare;
  const words = wordsOf(name);
  const familyFirst = words.slice(-1).concat(words.slice(0, -1));
  return [
    { id, words, comma: false },
    { id, words: familyFirst, comma: words.length > 1 },
    ...(sort_name === undefined ? [] : [{ id, words: wordsOf(sort_name), comma: sort_name.includes(",") }]),
  ];
}

/** Names of some people with who bears each, by their letters; one of a single letter would be found everywhere. */
function lettersOf(people: readonly Named[]): ReadonlyMap<string, Way> {
  const ways = people.flatMap(waysOf).map((way) => [way.words.join(""), way] as const);
  return new Map(ways.filter(([letters]) => letters.length > 1).reverse());
}

/** Between two words: spaces and their like, or nothing; a full stop after an initial, or alone as in addresses. */
function joint(before: string, comma: boolean): string {
  const isShort = before.length <= 2;
  return `${isShort ? "\\.? {0,8}" : "(?: {0,8}|\\.)"}${comma ? "(?:, {0,8})?" : ""}`;
}

function patternOf({ words, comma }: Way): string {
  const body = words.map((word, index) => (index === words.length - 1 ? word : word + joint(word, comma))).join("");
  const edge = (letter: string | undefined, look: string) =>
    letter === undefined || unspaced.test(letter) ? "" : `(?${look}!${inName})`;
  return `${edge(words[0]?.[0], "<")}${body}${edge(words.at(-1)?.at(-1), "")}`;
}

const nobody: WithdrawnNames = { any: false, mentions: () => [], whole: () => undefined };

/**
 * The names of those of an event who withdrew: whole names, whatever their capitals, accents, spaces, hyphens and
 * entities, in their usual order or family name first. A name that somebody who stays bears too is theirs to keep,
 * and so is a longer name that holds it.
 */
export function withdrawnNames(people: readonly Named[]): WithdrawnNames {
  const left = people.filter(({ withdrawn }) => withdrawn);
  if (left.length === 0) return nobody;
  const kept = lettersOf(people.filter(({ withdrawn }) => !withdrawn));
  const gone = new Map([...lettersOf(left)].filter(([letters]) => !kept.has(letters)));
  const goneLetters = [...gone.keys()];
  const holding = [...kept].filter(([letters]) => goneLetters.some((each) => letters.includes(each)));
  const all = [...gone, ...holding].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const ids = new Set(left.map(({ id }) => id));
  const idOf = (text: string) => (ids.has(text.trim()) ? text.trim() : gone.get(wordsOf(text).join(""))?.id);
  if (gone.size === 0) return { any: true, mentions: () => [], whole: idOf };
  const pattern = new RegExp(all.map(([, way]) => patternOf(way)).join("|"), "gu");
  const mentions = (text: string) => (plainText(text).search(pattern) === -1 ? [] : find(text, pattern, gone));
  return { any: true, mentions, whole: idOf };
}

function find(text: string, pattern: RegExp, gone: ReadonlyMap<string, { readonly id: string }>): readonly Mention[] {
  const folded = fold(text);
  return [...folded.text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const id = gone.get(found.replace(/[ .,]/gu, ""))?.id;
    const [start, end] = [folded.starts[index], folded.ends[index + found.length - 1]];
    return id === undefined || start === undefined || end === undefined ? [] : [{ id, start, end }];
  });
}
