// SPDX-License-Identifier: MIT

/** Products of numbers of lines above which common lines are no longer looked for. */
const most = 1_000_000;

/** The difference of two texts as lines that begin with `- `, `+ ` or two spaces; long runs of equal lines are cut to three. */
export function lineDiff(before: string, after: string): string {
  const [a, b] = [linesOf(before), linesOf(after)];
  return shortened(a.length * b.length > most ? [...marked(a, "- "), ...marked(b, "+ ")] : walked(a, b)).join("\n");
}

const linesOf = (text: string) => (text === "" ? [] : text.replace(/\n$/u, "").split("\n"));
const marked = (lines: readonly string[], mark: string) => lines.map((line) => mark + line);

/** The longest common subsequence decides which lines are the same. */
function walked(a: readonly string[], b: readonly string[]): readonly string[] {
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const out: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      out.push(`  ${a[i]}`);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) out.push(`- ${a[i++]}`);
    else out.push(`+ ${b[j++]}`);
  }
  return [...out, ...marked(a.slice(i), "- "), ...marked(b.slice(j), "+ ")];
}

function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i], rows[i + 1]];
    if (row === undefined || below === undefined) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** Equal lines far from any change say nothing. */
function shortened(lines: readonly string[]): readonly string[] {
  const near = new Set(
    lines.flatMap((line, index) => (line.startsWith("  ") ? [] : [-3, -2, -1, 0, 1, 2, 3].map((step) => index + step))),
  );
  return lines.flatMap((line, index) => {
    if (near.has(index)) return [line];
    return near.has(index - 1) || index === 0 ? ["  …"] : [];
  });
}
