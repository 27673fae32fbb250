// SPDX-License-Identifier: MIT
import { plainLetters } from "../withdrawal/fold.ts";

/** Letters are numbered 1 to 26, digits 27 to 36. */
const radix = 37;
const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
/** What stands between words. */
const between = 0;
/** What is not one plain letter: the text has to be folded as a whole. */
const other = 255;
/** What each character below U+0180 is, once it is without accent or capital. */
const table = Uint8Array.from({ length: 0x180 }, (_, code) => numberOf(String.fromCharCode(code)));
/** Dashes, quotes, ellipses and spaces: U+2010 to U+205F without what is not seen. */
const punctuation = (code: number) => (code >= 0x2010 && code <= 0x2027) || (code >= 0x202f && code <= 0x205f);

function numberOf(character: string): number {
  if (!/[\p{L}\p{N}]/u.test(character)) return character === "\u00ad" ? other : between;
  const plain = plainLetters(character);
  return plain.length === 1 && letters.includes(plain) ? letters.indexOf(plain) + 1 : other;
}

function numberAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x180 ? (table[code] ?? other) : punctuation(code) ? between : other;
}

/** The number of up to three letters of the word that starts at an offset. */
function keyAt(text: string, offset: number): number {
  let key = 0;
  for (let at = offset; at < Math.min(text.length, offset + 3); at += 1) {
    const number = numberAt(text, at);
    if (number === between || number === other) break;
    key = key * radix + number;
  }
  return key;
}

/** How some words start, to be looked for at the start of each word of a text. */
export interface WordStarts {
  /** Whether all of them are of plain letters. */
  readonly isPlain: boolean;
  /** 1 for the number of the first three letters of one of them. */
  readonly keys: Uint8Array;
}

/** The starts of some words, which are without accents and capitals. */
export function wordStarts(words: readonly string[]): WordStarts {
  const keys = new Uint8Array(radix ** 3);
  for (const word of words) keys[keyAt(word, 0)] = 1;
  return { isPlain: words.every((word) => /^[a-z0-9]+$/u.test(word)), keys };
}

/** What stands for other characters: entities, bytes of addresses, escapes. */
const encoded = /&[#a-z]|%[\da-f]{2}|\\u/iu;

/**
 * The offsets at which a word of a text starts as one of those does; undefined when that cannot be told without folding
 * the text. One look at each character: nearly every text names nobody.
 */
export function offsetsOfStarts(text: string, { isPlain, keys }: WordStarts): readonly number[] | undefined {
  if (!isPlain || encoded.test(text)) return undefined;
  const found: number[] = [];
  let wasLetter = false;
  for (let at = 0; at < text.length; at += 1) {
    const number = numberAt(text, at);
    if (number === other) return undefined;
    const isLetter = number !== between;
    if (isLetter && !wasLetter && keys[keyAt(text, at)] === 1) found.push(at);
    wasLetter = isLetter;
  }
  return found;
}
