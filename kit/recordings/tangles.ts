// SPDX-License-Identifier: MIT
import type { CaptionProblem } from "./caption-problems.ts";

/** Marks of one cue: people write two or three, and each costs a look at all those it stands in. */
const most = 100;

/** A file without the texts of cues that hold more marks than anybody writes, and the places of these. Lines keep their numbers. */
export function withoutTangles(text: string): { readonly sound: string; readonly tangles: readonly CaptionProblem[] } {
  const tangles: CaptionProblem[] = [];
  const lines = text.split(/\r\n|\r|\n/u);
  let marks = 0;
  const kept = lines.map((line, index) => {
    if (line === "" || line.includes("-->")) {
      marks = 0;
      return line;
    }
    const before = marks;
    marks += line.split("<").length - 1;
    if (marks <= most) return line;
    if (before <= most) tangles.push({ kind: "tags", line: index + 1, column: 1 });
    return " ";
  });
  return { sound: kept.join("\n"), tangles };
}
