// SPDX-License-Identifier: MIT
import { distance } from "fastest-levenshtein";

/** Longest word that is compared: beyond it, nobody made a slip of the keyboard. */
const longest = 100;

/** A word without accents and capitals, and with hyphens for spaces and underscores: how two spellings are compared. */
export function folded(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s_-]+/g, "-")
    .toLowerCase();
}

/** How many letters may differ: two letters swapped count for two, so that a word of four may have them. */
function slips(length: number): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

/**
 * The candidate that was probably meant: the fewest changes of letters (Levenshtein), a third of the word at most,
 * after accents, capitals, hyphens and underscores are set aside. The first of equals; undefined when none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word === "" || word.length > longest) return undefined;
  const compared = folded(word);
  let best: string | undefined;
  let fewest = slips(compared.length) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest + 3) continue;
    const changes = distance(compared, folded(candidate));
    if (changes >= fewest) continue;
    fewest = changes;
    best = candidate;
  }
  return best;
}

/** The same as a field of a finding's arguments: present only when something is near. */
export function nearestArg(word: string, candidates: Iterable<string>): { nearest?: string } {
  const found = nearest(word, candidates);
  return found === undefined ? {} : { nearest: found };
}
