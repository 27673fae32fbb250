// SPDX-License-Identifier: MIT
import type { TextEdit } from "./text-edit.ts";

/**
 * Takes a field out of a mapping, from the start of its key to the end of its value. In a mapping of lines, its line goes,
 * and a comment behind it stays; between braces, the comma goes with it.
 */
export function removal(yaml: string, start: number, end: number, isFlow: boolean): TextEdit {
  return isFlow ? inBraces(yaml, start, end) : inLines(yaml, start, end);
}

function inBraces(yaml: string, start: number, end: number): TextEdit {
  const after = /^\s*,\s*/u.exec(yaml.slice(end))?.[0];
  if (after !== undefined) return { start, end: end + after.length, text: "" };
  const before = /,\s*$/u.exec(yaml.slice(0, start))?.[0] ?? "";
  return { start: start - before.length, end, text: "" };
}

function inLines(yaml: string, start: number, end: number): TextEdit {
  const rest = /^[ \t]*(#[^\n]*)?\r?(?:\n|$)/u.exec(yaml.slice(end));
  const indent = /(?:^|\n)([ \t]*)$/u.exec(yaml.slice(0, start))?.[1];
  // After a hyphen, or before something that is no comment: the line is not the field's alone.
  if (rest === null || indent === undefined) return { start, end, text: "" };
  if (rest[1] !== undefined) return { start, end: end + rest[0].indexOf("#"), text: "" };
  return { start: start - indent.length, end: end + rest[0].length, text: "" };
}
