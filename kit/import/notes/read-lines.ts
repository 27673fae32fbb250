// SPDX-License-Identifier: MIT
import { hiddenCharacter } from "../../load/text-faults.ts";
import { type NoteLine, noteLine } from "./note-line.ts";
import { type Remark, remark } from "./remark.ts";

/** A sheet in lines, and what had to be taken out of them. */
export interface ReadLines {
  readonly lines: readonly NoteLine[];
  readonly remarks: readonly Remark[];
}

/** Line ends of every system, and the other signs that break a line. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const hidden = /[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** The lines of a sheet. A character that no text of an event may hold becomes a space, and the first of each line is told. */
export function readLines(text: string, file: string): ReadLines {
  const remarks: Remark[] = [];
  const lines = text
    .replace(/^\ufeff/u, "")
    .split(lineEnd)
    .map((written, index) => {
      const fault = hiddenCharacter(written);
      if (fault !== undefined) {
        const column = [...written.slice(0, fault.index)].length + 1;
        const place = { file, line: index + 1, column, length: 1, pointer: "" };
        remarks.push(remark("notes/hidden-character", { character: fault.character }, place));
      }
      return noteLine(
        written.replace(hidden, (sign) => (sign === "\t" ? sign : " ")),
        index + 1,
      );
    });
  return { lines, remarks };
}
