// SPDX-License-Identifier: MIT
import type { NoteLine } from "./note-line.ts";
import { type Remark, remark } from "./remark.ts";

// Each repetition has an end, so that no line takes long.
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/gu;
const phone =
  /(?<![\p{L}\p{N}])(?:(?:\+|00)\d(?:[ .()\u00a0\u202f-]{0,2}\d){7,13}|0[1-9](?:[ .\u00a0\u202f-]?\d{2}){4})(?![\p{L}\p{N}])/gu;

/** Most remarks of this kind on one sheet: a list of members pasted by mistake needs no hundred sentences. */
const most = 20;

/** E-mail addresses and telephone numbers in notes, each with its place: whoever imports decides, before anything is published. */
export function privateData(lines: readonly NoteLine[], file: string): readonly Remark[] {
  const found = lines.flatMap((line) => [...matches(line, email, "email"), ...matches(line, phone, "phone")]);
  return found.slice(0, most).map(({ kind, text, line, column }) => {
    const place = { file, line, column, length: [...text].length, pointer: "" };
    return remark("notes/private", { kind, found: text }, place);
  });
}

function matches({ raw, number }: NoteLine, pattern: RegExp, kind: "email" | "phone") {
  return [...raw.matchAll(pattern)].map((match) => ({
    kind,
    text: match[0],
    line: number,
    column: [...raw.slice(0, match.index)].length + 1,
  }));
}
