// SPDX-License-Identifier: MIT
import { remembered } from "../memo/remembered.ts";

const NBSP = "\u00a0";
const NNBSP = "\u202f";

/** What may stand right before a high punctuation mark that lacks its space: not a space, not a sign of an address. */
const WORD = "[\\p{L}\\p{N}»)\\]’”…%]";
// Each pattern begins with the sign it is about, and looks back from there: a text is mostly letters, and trying each of
// them first takes many times longer.
/** What follows a mark that ends something: this keeps `?a=b`, `12:30` and `https://` whole. */
const AFTER = "(?=[\\s»)\\]”]|$)";

/** Most texts have none of these, and nothing to change. */
const CONCERNED = /['«»;!?:]/u;
const APOSTROPHE = /'(?<=\p{L}')(?=[\p{L}\p{N}«])/gu;
// Spaces are tried from the first of them on: from each in turn, a long row of them would take its square.
const SPACED_MARKS = /(?<![ \u00a0\u202f])[ \u00a0\u202f]+([;!?]+)/gu;
const BARE_MARKS = new RegExp(`[;!?](?<=${WORD}.)[;!?]*${AFTER}`, "gu");
const SPACED_COLON = /(?<![ \u00a0\u202f])[ \u00a0\u202f]+:(?=\s|$)/gu;
const BARE_COLON = new RegExp(`:(?<=${WORD}:)${AFTER}`, "gu");

/**
 * Plain French text with the spaces and apostrophes that print wants: narrow no-break before `; ! ?` and inside
 * guillemets, no-break before `:`, curly apostrophes. Addresses, times and codes keep their signs. Idempotent.
 */
export function frenchSpacing(text: string): string {
  return CONCERNED.test(text) ? spaced(text) : text;
}

/** The same titles and hours stand on hundreds of pages. */
const spaced = remembered((text: string) =>
  text
    .replace(APOSTROPHE, "’")
    .replace(/«[ \u00a0\u202f]*/gu, `«${NNBSP}`)
    .replace(/(?<![ \u00a0\u202f])[ \u00a0\u202f]*»/gu, `${NNBSP}»`)
    .replace(SPACED_MARKS, `${NNBSP}$1`)
    .replace(BARE_MARKS, `${NNBSP}$&`)
    .replace(SPACED_COLON, `${NBSP}:`)
    .replace(BARE_COLON, `${NBSP}:`),
);
