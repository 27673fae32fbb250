// SPDX-License-Identifier: MIT
import type { Error as Fault } from "webvtt-parser";

/** What may be wrong in a file of captions, in the words of those who repair it. */
export type CaptionFault = "signature" | "blank" | "cue" | "time" | "order" | "setting" | "tags" | "escape";

export interface CaptionProblem {
  readonly kind: CaptionFault;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

/** The library's messages, told apart by their words; what none matches is of times, which most faults are. */
const kinds: readonly (readonly [RegExp, CaptionFault])[] = [
  [/No valid signature/u, "signature"],
  [/blank line|Blank line/u, "blank"],
  [/escape/u, "escape"],
  [/ tag|<v>|annotation|Timestamp (?:must be|not allowed)/u, "tags"],
  [/Cue identifier|in a comment|[Ss]tyle block/u, "cue"],
  [/greater than/u, "order"],
  [/setting|position|[Aa]lignment|Size|Writing direction/u, "setting"],
];
const inText: ReadonlySet<CaptionFault> = new Set(["tags", "escape"]);

/** Problems that are told of one file: whoever repairs it has enough to do, and each is looked for. */
const most = 200;

/** The library's faults as problems with their places, in the order of the file; of very many, the first. */
export function problemsOf(faults: readonly Fault[], text: string): readonly CaptionProblem[] {
  const lines = text.split("\n");
  return faults.slice(0, most).map(({ message, line, col }) => {
    const kind = kinds.find(([pattern]) => pattern.test(message))?.[1] ?? "time";
    const place = { line: Math.min(line, lines.length), column: col ?? 1 };
    return { kind, ...(inText.has(kind) ? placeInCue(lines, place) : place) };
  });
}

type Spot = Pick<CaptionProblem, "line" | "column">;

/** The library counts faults of a cue's text from the start of that text, and gives the line after it. */
function placeInCue(lines: readonly string[], { line, column }: Spot): Spot {
  let at = line - 1;
  while (at > 0 && !lines[at - 1]?.includes("-->")) at -= 1;
  let left = column;
  while (at < line - 1 && left > (lines[at]?.length ?? 0) + 1) {
    left -= (lines[at]?.length ?? 0) + 1;
    at += 1;
  }
  return { line: at + 1, column: left };
}
