// SPDX-License-Identifier: MIT

/** A text as names are looked for in it, one character each, with where each comes from in what was written. */
export interface Folded {
  /** Letters and digits without accents or capitals, `.` and `,`; a space for what else may stand inside a name, `|` for what may not. */
  readonly text: string;
  /** Of each character of `text`, the offset of its first UTF-16 unit in what was written, and of the next after it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** An entity of HTML, bytes of an address, an escape of JSON: several characters for what is meant. */
const encoded =
  /&#(?<decimal>\d{1,7});|&#x(?<hex>[\da-f]{1,6});|&(?<letter>[a-z])(?:acute|grave|circ|uml|cedil|tilde|ring|caron|slash);|&(?<pair>ae|oe|sz)lig;|&(?<space>nbsp|[a-z]{1,4}sp|[lr]squo|apos|hyphen|shy);|(?<bytes>(?:%[\da-f]{2})+)|\\u(?<json>[\da-f]{4})/giu;
/** What is written for one thing: any of these, or a character. */
const units = new RegExp(`${encoded.source}|.`, "gisu");

/** Letters that Unicode does not take apart. */
const pairs: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i", ς: "σ" };

const isInName = /[\p{L}\p{N}]/u;
const unseen = /[\p{M}\p{Cf}]/u;
/** What people, addresses and Markdown put between the words of a name. */
const between = /[\s\p{Pd}_'’ʼ‘`´*~+\\·・]/u;
const betweenAll = new RegExp(between.source, "gu");

/** A character without its accents and capitals, as none, one or several. */
export function plainLetters(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]/gu, "");
  return bare.replace(/[œæßøłđıς]/gu, (letter) => pairs[letter] ?? letter);
}

/**
 * A text as names are looked for in it. Accents (composed or not), capitals, invisible characters, entities of HTML,
 * `%` bytes of addresses (RFC 3986) and `\u` escapes of JSON make no difference.
 */
export function fold(written: string): Folded {
  const [text, starts, ends]: [string[], number[], number[]] = [[], [], []];
  const add = (letter: string, start: number, end: number) => {
    // A mark belongs to the letter before it, and goes with it.
    if (unseen.test(letter)) ends.splice(-1, 1, ...(ends.length === 0 ? [] : [end]));
    // By UTF-16 units, as regular expressions count.
    else
      for (const plain of seen(letter).split("")) {
        text.push(plain);
        starts.push(start);
        ends.push(end);
      }
  };
  for (const match of written.matchAll(units)) {
    for (const letter of meant(match)) add(letter, match.index, match.index + match[0].length);
  }
  return { text: text.join(""), starts, ends };
}

/** One character as names are looked for: full stops and commas stay, for in some places they part names. */
function seen(letter: string): string {
  if (between.test(letter)) return " ";
  if (isInName.test(letter)) return plainLetters(letter);
  return letter === "." || letter === "," ? letter : "|";
}

/** The same text without its offsets, many times faster: nearly every text names nobody, and need not be folded. */
export function plainText(written: string): string {
  const read = written.replace(encoded, (...match) => {
    const groups = match.at(-1) as Readonly<Record<string, string>>;
    return meaning(match[0] as string, groups);
  });
  return plainLetters(read)
    .replace(betweenAll, " ")
    .replace(/[^\p{L}\p{N}., ]/gu, "|");
}

/** What one unit of a text stands for. */
function meant({ 0: whole, groups = {} }: RegExpMatchArray): string {
  return whole.length <= 2 ? whole : meaning(whole, groups);
}

function meaning(whole: string, groups: Readonly<Record<string, string | undefined>>): string {
  const { decimal, hex, letter, pair, space, bytes, json } = groups;
  if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
  if (hex !== undefined || json !== undefined) return character(Number.parseInt(hex ?? json ?? "", 16));
  if (bytes !== undefined) return decoded(bytes);
  if (space !== undefined) return space === "shy" ? "\u00ad" : " ";
  return letter ?? (pair === "sz" ? "ss" : pair) ?? whole;
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "|";
}

/** Bytes that are no text separate words, as a blank would. */
function decoded(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return " ";
  }
}
