// SPDX-License-Identifier: MIT
import { hunks, type Line } from "./diff-hunks.ts";

/** Beyond this many changed lines, the middle of a text is told as taken out and put in: nobody reads more, and it would take long. */
const most = 500;

/**
 * What changes from one text to another, as `diff -u` and Git tell it: with three lines around each change. An empty
 * text when nothing does; a file that is new has an empty `before`.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const lines = compared(linesOf(before), linesOf(after));
  const from = before === "" ? "/dev/null" : `a/${path}`;
  return [`--- ${from}`, `+++ b/${path}`, ...hunks(lines), ""].join("\n");
}

function linesOf(text: string): readonly string[] {
  if (text === "") return [];
  const lines = text.split("\n");
  return lines.at(-1) === ""
    ? lines.slice(0, -1)
    : [...lines.slice(0, -1), `${lines.at(-1)}\n\\ No newline at end of file`];
}

function compared(before: readonly string[], after: readonly string[]): readonly Line[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const shortest = Math.min(before.length, after.length) - start;
  while (end < shortest && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const same = (list: readonly string[]) => list.map((text) => ({ sign: " ", text }) as const);
  return [
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
}

/** One line taken out or put in, at its place in both lists, and the one before. */
interface Step {
  readonly sign: "-" | "+";
  readonly x: number;
  readonly y: number;
  readonly before: Step | undefined;
}

/** How far down the old list a diagonal leads, and by which steps. */
interface Reach {
  readonly x: number;
  readonly way: Step | undefined;
}

/** The shortest way from one list of lines to another: E. W. Myers, “An O(ND) Difference Algorithm and Its Variations” (1986). */
function middle(before: readonly string[], after: readonly string[]): readonly Line[] {
  const reached = new Map<number, Reach>();
  for (let steps = 0; steps <= Math.min(before.length + after.length, most); steps++) {
    for (let k = -steps; k <= steps; k += 2) {
      const reach = further(reached, k, steps);
      let { x } = reach;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      reached.set(k, { x, way: reach.way });
      if (x >= before.length && x - k >= after.length) return told(reach.way, before, after);
    }
  }
  return [
    ...before.map((text) => ({ sign: "-", text }) as const),
    ...after.map((text) => ({ sign: "+", text }) as const),
  ];
}

/** One step more on a diagonal: a line put in, or a line taken out, whichever leads further. */
function further(reached: ReadonlyMap<number, Reach>, k: number, steps: number): Reach {
  if (steps === 0) return { x: 0, way: undefined };
  const [left, right] = [reached.get(k - 1), reached.get(k + 1)];
  if (left === undefined || (k !== steps && right !== undefined && left.x < right.x)) {
    const x = right?.x ?? 0;
    return { x, way: { sign: "+", x, y: x - k - 1, before: right?.way } };
  }
  return { x: left.x + 1, way: { sign: "-", x: left.x, y: left.x - k + 1, before: left.way } };
}

/** The steps of a way, with the lines between them that stay. */
function told(way: Step | undefined, before: readonly string[], after: readonly string[]): readonly Line[] {
  const steps: Step[] = [];
  for (let step = way; step !== undefined; step = step.before) steps.push(step);
  const lines: Line[] = [];
  let at = 0;
  for (const { sign, x, y } of steps.reverse()) {
    for (; at < x; at++) lines.push({ sign: " ", text: before[at] ?? "" });
    lines.push({ sign, text: (sign === "-" ? before[x] : after[y]) ?? "" });
    if (sign === "-") at++;
  }
  for (; at < before.length; at++) lines.push({ sign: " ", text: before[at] ?? "" });
  return lines;
}
