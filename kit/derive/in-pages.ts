// SPDX-License-Identifier: MIT

/**
 * Cuts a list into pages that visitors on a slow line can load, in order; at least one. Only a page of one item goes over
 * the limit. `before` is what else the first page holds, which may leave no room on it.
 */
export function inPages<T>(
  items: readonly T[],
  weightOf: (item: T) => number,
  limit: number,
  before = 0,
): readonly (readonly T[])[] {
  const pages: T[][] = [[]];
  let weight = before;
  for (const item of items) {
    const own = weightOf(item);
    if (weight > 0 && weight + own > limit) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)?.push(item);
    weight += own;
  }
  return pages;
}
