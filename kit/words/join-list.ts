// SPDX-License-Identifier: MIT

/** Items said one after another, the last after `and`: `a, b and c`; empty for no item. Commands use it with their own words. */
export function joinList(items: readonly string[], and: string): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? "";
  return `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}
