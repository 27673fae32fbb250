// SPDX-License-Identifier: MIT
import { characterWidth } from "./character-width.ts";
import type { Place } from "./finding.ts";
import { visible } from "./visible.ts";

/** One grapheme of the line as it will be drawn, with where it stands in the file's line. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly start: number;
}

/** Spaces that look like any other, shown when they are what is wrong. */
const noBreak = /^[\u00a0\u2000-\u200a\u202f\u205f]$/;
const clippedTo = 96;
const before = 40;

function cellOf(grapheme: string, start: number): Cell {
  if (grapheme === "\t") return { shown: "  ", width: 2, start };
  const shown = visible(grapheme);
  return { shown, width: shown === grapheme ? characterWidth(grapheme) : shown.length, start };
}

/** The line's graphemes around `column` (zero-based), far enough on both sides for a frame. */
function cellsOf(line: string, column: number): Cell[] {
  const from = Math.max(0, column - 4 * before);
  const part = line.slice(from, column + 4 * clippedTo);
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(part);
  return Array.from(segments, ({ segment, index }) => cellOf(segment, from + index));
}

/** The cells that fit beside the one at `at`, keeping the beginning of the line when that is enough. */
function windowOf(cells: readonly Cell[], at: number): readonly Cell[] {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= clippedTo) return cells;
  let first = at;
  for (let room = before; first > 0 && room > 0; first -= 1) room -= cells[first - 1]?.width ?? 0;
  let last = first;
  for (let room = clippedTo; last < cells.length && room > 0; last += 1) room -= cells[last]?.width ?? 0;
  return cells.slice(first, last);
}

/** UTF-16 offset of the character that `count` characters precede. */
function offsetOf(line: string, count: number): number {
  let offset = 0;
  let left = count;
  for (const character of line) {
    if (left <= 0) break;
    left -= 1;
    offset += character.length;
  }
  return offset;
}

function widthBetween(cells: readonly Cell[], start: number, end: number): number {
  return cells.filter((cell) => cell.start >= start && cell.start < end).reduce((sum, cell) => sum + cell.width, 0);
}

/**
 * Two lines that show a place of a text: the line itself, and carets under what the finding is about. Tabs are drawn
 * as two spaces, wide characters count for two cells, long lines are clipped around the column. Columns and lengths
 * count characters (code points). Undefined when the text has no such line.
 */
export function frame(text: string, place: Place): string | undefined {
  const line = text.split(/\r\n|\n|\r/)[place.line - 1];
  if (line === undefined) return undefined;
  const column = offsetOf(line, place.column - 1);
  const end = column + offsetOf(line.slice(column), place.length);
  const cells = cellsOf(line, column);
  const at = cells.findIndex((cell) => cell.start >= column);
  const kept = windowOf(cells, at === -1 ? cells.length : at);
  const head = (kept[0]?.start ?? 0) > 0 ? "…" : "";
  const last = kept.at(-1);
  const tail = last !== undefined && last.start < (cells.at(-1)?.start ?? 0) ? "…" : "";
  const number = String(place.line);
  const indent = " ".repeat(head.length + widthBetween(kept, 0, column));
  const carets = "^".repeat(Math.max(1, widthBetween(kept, column, end)));
  const isUnderlined = (cell: Cell) => cell.start >= column && cell.start < end;
  const shown = kept.map((cell) => (isUnderlined(cell) && noBreak.test(cell.shown) ? "·" : cell.shown)).join("");
  return `    ${number} | ${head}${shown}${tail}\n    ${" ".repeat(number.length)} | ${indent}${carets}`;
}
