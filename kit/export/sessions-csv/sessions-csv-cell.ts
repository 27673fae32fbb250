// SPDX-License-Identifier: MIT
import { plainText } from "../xml.ts";

/** What spreadsheets take for a formula: its first sign, or the full-width form of it that some take for the same. */
const formula = /^'*[=+\-@＝＋－＠\t\n]/u;
/** A number is no formula, whatever its sign. */
const number = /^[+-]?\d+(?:[.,]\d+)?$/u;
/** What must be quoted, whichever separator a reader expects. */
const quoted = /[",;|\t\n]|^\s|\s$/u;

/** Ids, times and numbers, which most cells are: nothing to do. */
const ordinary = /^(?:\w[\w.:-]*)?$/;

/**
 * A cell of a table (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it, which every
 * reader can take back: one is taken off where apostrophes come before such a sign, and nowhere else. Numbers keep theirs.
 */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined || typeof value === "number") return String(value ?? "");
  if (ordinary.test(value)) return value;
  const text = plainText(value);
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
