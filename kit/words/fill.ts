// SPDX-License-Identifier: MIT

/** Characters of private use: no text that is meant to be read has them. */
const FIRST = 0xe000;

/**
 * The pieces of a sentence of the interface with things in it that are more than plain text, such as a text in another
 * language or a link: `sentence` is given a string for each and returns the whole; the pieces are in its order.
 */
export function fill<T>(things: readonly T[], sentence: (holes: readonly string[]) => string): readonly (string | T)[] {
  const holes = things.map((_, index) => String.fromCharCode(FIRST + index));
  return sentence(holes)
    .split(/([\ue000-\ue0ff])/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece.length === 1 ? (things[piece.charCodeAt(0) - FIRST] ?? piece) : piece));
}
