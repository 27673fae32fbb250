// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import { type FileText, placeAt } from "./place-at.ts";
import { refuse } from "./refuse.ts";

// Directional embeddings, overrides and isolates (UAX #9): what is read would not be what is written.
const bidi = "\\u202A-\\u202E\\u2066-\\u2069";
// C0 except tab, line feed and carriage return; delete; C1; and the two that XML has no place for (XML 1.0, 2.2).
const control = "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF";
const isBidi = new RegExp(`[${bidi}]`);
const hidden = new RegExp(`[${control}${bidi}]|\\p{Surrogate}`, "u");

/** What may be one of them: half of a character that takes two code units is only half of one to the other, slower pattern. */
const perhapsHidden = new RegExp(`[${control}${bidi}\\uD800-\\uDFFF]`);

/** The first character of `value` that no text of an event may hold, and its index. */
export function hiddenCharacter(value: string): { character: string; index: number; bidi: boolean } | undefined {
  const match = perhapsHidden.test(value) ? hidden.exec(value) : null;
  if (match === null) return undefined;
  const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return { character: `U+${code}`, index: match.index, bidi: isBidi.test(match[0]) };
}

/** The finding for the first forbidden character of a file's text, if there is one. */
export function textFault(file: FileText): Finding | undefined {
  const fault = hiddenCharacter(file.text);
  if (fault === undefined) return undefined;
  const place = placeAt(file, fault.index, fault.index + 1);
  return refuse(fault.bidi ? "text/bidi-control" : "text/control-character", { character: fault.character }, place);
}
