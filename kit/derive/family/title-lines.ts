// SPDX-License-Identifier: MIT

const narrow = /[ijlI.,:;'’!|()[\] frt]/u;
const wide = /[mwMW@—…%]/u;

/** About how wide a text is in the heading face, in ems. */
function ems(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
}

function widthOf(letter: string): number {
  if (narrow.test(letter)) return 0.38;
  if (wide.test(letter)) return 0.98;
  // Ideographs, syllabaries and pictures are as wide as they are high.
  if ((letter.codePointAt(0) ?? 0) > 0x2e80) return 1.1;
  return letter === letter.toLowerCase() ? 0.61 : 0.76;
}

/** A title in as many lines as there may be, none wider than `width` (in ems): whole words where possible, cut with `…`. */
export function titleLines(title: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = title.split(/\s+/u).filter(Boolean);
  while (rest.length > 0 && lines.length < most) {
    const fitting = rest.findIndex((_, index) => ems(rest.slice(0, index + 1).join(" ")) > width);
    const count = fitting === -1 ? rest.length : Math.max(fitting, 1);
    lines.push(rest.slice(0, count).join(" "));
    rest = rest.slice(count);
  }
  const last = lines.length - 1;
  return lines.map((line, index) => cut(index === last && rest.length > 0 ? `${line}…` : line, width));
}

function cut(line: string, width: number): string {
  if (ems(line) <= width) return line;
  const letters = [...line.replace(/…$/u, "")];
  while (letters.length > 1 && ems(`${letters.join("")}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
