// SPDX-License-Identifier: MIT
import { remembered } from "../../../../kit/memo/remembered.ts";

/** Letters that Unicode does not take apart into a base and a mark. */
const letters: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  // At the end of a word only, and nobody types it so.
  ς: "σ",
};

/**
 * The words of a text as search compares them: small letters without accents, one form for `œ` and `oe`, `ß` and `ss`. An
 * apostrophe parts words (`l’eau`), but not the Breton letter `c’h`.
 */
export function foldedWords(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    // Letters that share a capital are one: ı and i, ß and ss, the sigmas. First small: ẞ is a capital of its own.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    // Some capitals make marks again: the Turkish İ.
    .replace(/\p{M}/gu, "")
    .replace(/[œæøłđðþς]/gu, (letter) => letters[letter] ?? letter)
    .replace(/c['’ʼ‘]h/gu, "ch");
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** What French writes against the word that it goes with; the Breton letter `c’h` is none of it. */
const elided = /(?<![\p{L}\p{N}])(?:[djlmnst]|qu|c(?!['’ʼ‘]h))['’ʼ‘](?=\p{L})/giu;

/** The folded words of a query: `l’eau` asks for `eau`, for nobody thinks of the article. */
export function queryWords(query: string): readonly string[] {
  return foldedWords(query.replace(elided, ""));
}

/** A folded word without the ending that marks its plural: `ateliers` and `atelier`, `journaux` and `journal`. Short words keep theirs. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  if (/[^e]aux$/u.test(word)) return `${word.slice(0, -3)}al`;
  return word.replace(/[sx]$/u, "");
}

/** A text to look words up in: each folded word after a space, with its singular beside it where that differs. */
export function searchable(text: string): string {
  return text.split(/\s+/u).map(searchablePiece).join("");
}

/** What stands between two spaces: a programme says the same few thousand over and over. */
const searchablePiece = remembered((piece: string): string =>
  foldedWords(piece)
    .map((word) => (stem(word) === word ? ` ${word}` : ` ${word} ${stem(word)}`))
    .join(""),
);

/** Whether a searchable text has a word that begins as this folded word does, or as its singular does. */
export function hasWord(text: string, word: string): boolean {
  return text.includes(` ${word}`) || text.includes(` ${stem(word)}`);
}
