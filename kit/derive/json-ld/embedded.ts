// SPDX-License-Identifier: MIT
import type { Thing } from "schema-dts";

const context = "https://schema.org";
const special = /[<>&\u2028\u2029]/u;
const allSpecial = new RegExp(special, "gu");

/**
 * JSON-LD 1.1 of one thing or of several, as it may stand inside `<script>`: no sign in it can end the element, for `<`,
 * `>` and `&` are written as JSON escapes, which mean the same to whoever reads it.
 */
export function embedded(things: readonly Thing[]): string {
  const text = JSON.stringify(document(things));
  return special.test(text) ? text.replace(allSpecial, escaped) : text;
}

/** The same as a document: one thing is the document itself, several are its graph. */
export function document(things: readonly Thing[]): object {
  const [first, ...others] = things;
  return others.length === 0 && typeof first === "object"
    ? { "@context": context, ...first }
    : { "@context": context, "@graph": things };
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
