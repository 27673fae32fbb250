// SPDX-License-Identifier: MIT
import type { ProgrammeIndex, SayKey } from "../../../../kit/page-data/programme-index.ts";

/** A sentence of the catalogue with names and numbers in their places. */
export function filled(sentence: string, ...parts: readonly string[]): string {
  return sentence.replace(/\{(\d)\}/gu, (whole, rank) => parts[Number(rank)] ?? whole);
}

/** What scripts say in a page's language. */
export interface Say {
  (key: SayKey, ...parts: readonly string[]): string;
  /** `12 séances`. */
  sessions(count: number): string;
  /** Names one after another. */
  list(names: readonly string[]): string;
}

/** How to say things with the words that came with a programme. */
export function sayWith({ lang, words }: Pick<ProgrammeIndex, "lang" | "words">): Say {
  const plural = new Intl.PluralRules(lang);
  const number = (count: number) => {
    const { sessions } = words;
    return filled(sessions[plural.select(count)] ?? sessions["other"] ?? "{0}", String(count));
  };
  return Object.assign((key: SayKey, ...parts: readonly string[]) => filled(words.say[key], ...parts), {
    sessions: number,
    list: (names: readonly string[]) => joined(names, words.and),
  });
}

function joined(names: readonly string[], [between, last]: readonly [string, string]): string {
  const end = names.at(-1);
  if (end === undefined || names.length === 1) return end ?? "";
  return names.slice(0, -1).join(between) + last + end;
}
