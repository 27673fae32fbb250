// SPDX-License-Identifier: MIT
import { foldedWords, stem } from "./fold.ts";

const shown = 3;
/** Of the longer of two words, the part that both must begin with to be of one family: `consentir`, `consentement`. */
const family = 0.55;

/**
 * Words of some texts that look like one which they do not have, nearest first: mistyped, or of the same family. At most
 * three, each as the texts write it.
 * @param wanted a folded word.
 * @param known what `writtenWords` gives of the texts.
 */
export function nearWords(wanted: string, known: ReadonlySet<string>): readonly string[] {
  const near = new Map<string, { readonly written: string; readonly worth: number }>();
  for (const written of known) {
    const [folded = "", more] = foldedWords(written);
    if (more !== undefined || near.has(stem(folded))) continue;
    const worth = likeness(wanted, folded);
    if (worth > 0) near.set(stem(folded), { written, worth });
  }
  const best = [...near.values()].sort((a, b) => b.worth - a.worth).slice(0, shown);
  return best.map(({ written }) => written.toLowerCase());
}

/** Every word of some texts as they write it, each once: long texts say the same few thousand over and over. */
export function writtenWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{N}\p{M}]+/u)));
}

/** From 0, nothing alike, to 1. */
function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < 4 || one.length - other.length > 4) return 0;
  const beginning = commonStart(one, other) / longer;
  const slips = longer > 5 ? 2 : 1;
  const apart = distance(one, other, slips);
  // A word of the same family may be a slip away as well: `consentment` is `consentement` before it is `consentir`.
  return Math.max(beginning >= family ? beginning : 0, apart > slips ? 0 : (longer - apart) / longer);
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** How many letters are to be put in, taken out, changed or swapped to make one word of another; beyond `most`, any greater number. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      const cost = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + Number(!same));
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next.push(swapped ? Math.min(cost, (before[at - 2] ?? cost) + 1) : cost);
    }
    [before, last] = [last, next];
  }
  return last.at(-1) ?? 0;
}
