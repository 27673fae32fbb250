// SPDX-License-Identifier: MIT
import { comment } from "./entry-files.ts";
import { laidOut } from "./laid-out.ts";
import type { Blank } from "./words/fork-words.ts";

/** A piece of `event.yaml`: lines that belong together, and what they wait for, if anything. */
export interface Block {
  /** Sentences that stand above, as comments. */
  readonly about?: readonly string[];
  readonly values?: Readonly<Record<string, unknown>>;
  /** Lines that are right as YAML once their `#` is gone. */
  readonly waiting?: readonly string[];
  readonly blank?: Blank;
}

/** Something left to be written, with the line of its first waiting line, from 1. */
export interface BlankAt {
  readonly blank: Blank;
  readonly line: number;
}

/** The text of blocks, an empty line between them, and where each thing that is still to be written stands. */
export function yamlLines(
  top: readonly string[],
  blocks: readonly Block[],
): { readonly text: string; readonly blanks: readonly BlankAt[] } {
  const lines = top.map(comment);
  const blanks: BlankAt[] = [];
  for (const { about = [], values = {}, waiting = [], blank } of blocks) {
    const written = Object.keys(values).length === 0 ? [] : linesOf(laidOut(values));
    lines.push("", ...about.map(comment), ...written);
    if (blank !== undefined) blanks.push({ blank, line: lines.length + (waiting.length > 0 ? 1 : 0) });
    lines.push(...waiting.map((line) => `#${line}`));
  }
  return { text: `${lines.join("\n")}\n`, blanks };
}

/** The lines of a text; what ends the last one is no line, but spaces at its end may be a value. */
function linesOf(yaml: string): readonly string[] {
  return yaml.replace(/\n$/u, "").split("\n");
}
