// SPDX-License-Identifier: MIT
/** Widths in ems of Bricolage Grotesque 800, by kind of letter: near enough to break lines, on the safe side. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;!|'’()[\]]/u, 0.36],
  [/[mwMW@%]/u, 0.95],
  [/[A-ZÀ-Þ0-9]/u, 0.7],
  [/\s/u, 0.26],
];

/** Estimated width of a line, in ems. */
export function lineWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? 0.6), 0);
}

/** Greedy line breaking at spaces; a word longer than the line keeps a line of its own. */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && lineWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A somewhat smaller size, when it spares a line that is one short word between others, such as “en”. */
function wellBroken(text: string, { width, min }: { readonly width: number; readonly min: number }, best: number) {
  for (let size = best; size >= Math.max(min, best * 0.86); size -= 1) {
    const lines = breakLines(text, width / size);
    if (!lines.slice(0, -1).some((line) => line.length <= 3)) return { size, lines };
  }
  return {};
}

/**
 * The largest size at which a title fits a box, and its lines.
 * @param box width and height in pixels, with the smallest and largest font sizes allowed; at the smallest, lines that
 * do not fit are cut with an ellipsis.
 */
export function fitText(
  text: string,
  box: { width: number; height: number; min: number; max: number; leading: number },
): { size: number; lines: readonly string[] } {
  for (let size = box.max; size >= box.min; size -= 2) {
    const lines = breakLines(text, box.width / size);
    const fits =
      lines.length * size * box.leading <= box.height && lines.every((line) => lineWidth(line) * size <= box.width);
    if (fits) return { size, lines, ...wellBroken(text, box, size) };
  }
  const room = Math.max(1, Math.floor(box.height / (box.min * box.leading)));
  const lines = breakLines(text, box.width / box.min);
  return { size: box.min, lines: lines.length > room ? [...lines.slice(0, room - 1), `${lines[room - 1]}…`] : lines };
}
