// SPDX-License-Identifier: MIT
import { remembered } from "../../../../kit/memo/remembered.ts";
import { foldedWords, stem } from "./fold.ts";

/** A piece of a text, marked when it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A word as people write it; the apostrophe of the Breton letter `c’h` is inside one. */
const word = /(?:c['’ʼ‘]h|[\p{L}\p{N}\p{M}])+/giu;
/** Characters of a passage, and those before the first word that was looked for. */
const shown = 220;
const before = 60;
/** A text may say a word a thousand times: the first of them are enough to choose among. */
const compared = 60;

const termsOf = remembered((text: string): readonly string[] =>
  foldedWords(text).flatMap((folded) => [folded, stem(folded)]),
);

interface Match {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
}

/** Where a text has the folded words looked for. */
function matchesIn(text: string, wanted: ReadonlySet<string>): readonly Match[] {
  const found: Match[] = [];
  for (const { 0: written, index } of text.matchAll(word)) {
    const terms = termsOf(written).filter((term) => wanted.has(term));
    if (terms.length > 0) found.push({ start: index, end: index + written.length, terms });
  }
  return found;
}

/** A whole text in pieces, what was looked for marked. */
export function marked(text: string, wanted: ReadonlySet<string>): readonly Piece[] {
  return piecesOf(text, 0, text.length, matchesIn(text, wanted));
}

/** The part of a text that holds most of what was looked for, in context; the beginning of one that holds nothing of it. */
export function passage(text: string, wanted: ReadonlySet<string>): readonly Piece[] {
  const matches = matchesIn(text, wanted);
  const start = startOf(text, best(matches));
  const end = endOf(text, start + shown);
  const pieces = piecesOf(text, start, end, matches);
  const dots = { text: "…", marked: false };
  return [...(start > 0 ? [dots] : []), ...pieces, ...(end < text.length ? [dots] : [])];
}

/** The match around which most different words stand. */
function best(matches: readonly Match[]): number {
  const some = matches.slice(0, compared);
  const worth = some.map(
    ({ start }) =>
      new Set(
        some.filter((one) => one.start >= start && one.end <= start + shown - before).flatMap(({ terms }) => terms),
      ).size,
  );
  const at = worth.indexOf(Math.max(0, ...worth));
  return some[at]?.start ?? 0;
}

function startOf(text: string, match: number): number {
  if (match <= before) return 0;
  const space = text.slice(match - before, match).search(/\s/u);
  return space < 0 ? match : match - before + space + 1;
}

function endOf(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.slice(0, wanted).lastIndexOf(" ");
  // Of a text without spaces, never half of a character.
  return space > wanted - before ? space : wanted - Number(/\p{Cs}$/u.test(text.slice(0, wanted)));
}

function piecesOf(text: string, start: number, end: number, matches: readonly Match[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let reached = start;
  for (const match of matches) {
    if (match.start < start || match.end > end) continue;
    if (match.start > reached) pieces.push({ text: text.slice(reached, match.start), marked: false });
    pieces.push({ text: text.slice(match.start, match.end), marked: true });
    reached = match.end;
  }
  if (reached < end) pieces.push({ text: text.slice(reached, end), marked: false });
  return pieces;
}
