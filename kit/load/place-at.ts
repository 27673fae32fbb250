// SPDX-License-Identifier: MIT
import type { Place } from "../diagnostics/finding.ts";

/** A file's path and its whole text, as every place is counted from. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/**
 * The place of the characters from `start` to `end` (UTF-16 offsets). Columns and lengths count characters (code
 * points), as a reader does; what spans several lines is underlined on its first.
 */
export function placeAt({ path, text }: FileText, start: number, end: number = start, pointer = ""): Place {
  const from = Math.min(Math.max(start, 0), text.length);
  const lineStart = from === 0 ? 0 : text.lastIndexOf("\n", from - 1) + 1;
  const stop = Math.min(Math.max(end, from), lineEnd(text, from));
  return {
    file: path,
    line: lineAt(text, from),
    column: characters(text, lineStart, from) + 1,
    length: characters(text, from, stop),
    pointer,
  };
}

/** The one-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  if (newline === -1) return text.length;
  return newline > offset && text[newline - 1] === "\r" ? newline - 1 : newline;
}

function characters(text: string, from: number, to: number): number {
  let count = 0;
  for (const _ of text.slice(from, to)) count += 1;
  return count;
}
