// SPDX-License-Identifier: MIT
import { stripVTControlCharacters } from "node:util";
import { characterWidth } from "../../diagnostics/character-width.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Cells that a text takes in a terminal; its colours take none. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(stripVTControlCharacters(text))) width += characterWidth(segment);
  return width;
}

/**
 * A text in lines of at most `width` cells. A word is never cut, and French punctuation never parts from the word before it;
 * lines after the first begin with `indent` spaces.
 */
export function wrap(text: string, width: number, indent: number): string {
  const words = text.split(/(?<!«) (?![:;!?»])/u);
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer) > width - (lines.length > 0 ? indent : 0)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}
