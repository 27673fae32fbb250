// SPDX-License-Identifier: MIT
/** One line of a comparison: in both texts, in the old one, or in the new one. */
export interface Line {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/** Lines told around each change. */
const around = 3;

/** Changes with the lines around them, each group with the numbers of its first lines. */
export function hunks(lines: readonly Line[]): readonly string[] {
  const shown: string[] = [];
  let [at, old, now] = [0, 1, 1];
  for (const { first, last } of groups(lines)) {
    const start = Math.max(at, first - around);
    [old, now] = [old + start - at, now + start - at];
    const part = lines.slice(start, last + 1 + around);
    const inOld = part.filter(({ sign }) => sign !== "+").length;
    const inNew = part.filter(({ sign }) => sign !== "-").length;
    shown.push(`@@ -${range(old, inOld)} +${range(now, inNew)} @@`, ...part.map(({ sign, text }) => sign + text));
    [at, old, now] = [start + part.length, old + inOld, now + inNew];
  }
  return shown;
}

function range(start: number, count: number): string {
  return count === 1 ? String(start) : `${count === 0 ? start - 1 : start},${count}`;
}

/** Changes that are so near that they are told together: the first and the last line of each group. */
function groups(lines: readonly Line[]): readonly { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const [index, { sign }] of lines.entries()) {
    if (sign === " ") continue;
    const group = found.at(-1);
    if (group !== undefined && index - group.last <= 2 * around + 1) group.last = index;
    else found.push({ first: index, last: index });
  }
  return found;
}
