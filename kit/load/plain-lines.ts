// SPDX-License-Identifier: MIT
import { notPlain } from "./plain-inline.ts";

/** A line that says something: how far right it starts, and the rest without the spaces at its end. */
export interface Line {
  readonly indent: number;
  readonly content: string;
  /** It starts with `- `. */
  readonly isItem: boolean;
}

/** The lines of a plain YAML text, without blank lines and whole-line comments; throws `notPlain` at a tab. */
export function linesOf(text: string): Line[] {
  if (text.includes("\t")) throw notPlain;
  const rows = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
  if (rows.includes("\r")) throw notPlain;
  const lines: Line[] = [];
  for (const row of rows.split("\n")) {
    const indent = leadingSpaces(row);
    const content = row.slice(indent, row.length - trailingSpaces(row));
    if (content === "" || indent >= row.length || content.startsWith("#")) continue;
    lines.push({ indent, content, isItem: content.startsWith("- ") });
  }
  return lines;
}

function leadingSpaces(row: string): number {
  let count = 0;
  while (row.charCodeAt(count) === 32) count += 1;
  return count;
}

function trailingSpaces(row: string): number {
  let count = 0;
  while (row.charCodeAt(row.length - 1 - count) === 32) count += 1;
  return count;
}
