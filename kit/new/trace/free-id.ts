// SPDX-License-Identifier: MIT

/** Hyphens are set aside as the rule for ids that are too alike does. */
const fold = (id: string) => id.replaceAll("-", "");

/** An id as it is wanted, or with the first of `-2`, `-3`… that no other thing has. At most 80 characters, as ids are. */
export function freeId(wanted: string, taken: Iterable<string>): string {
  const all = new Set([...taken].map(fold));
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? "" : `-${count}`;
    const id = wanted.slice(0, 80 - ending.length).replace(/-+$/u, "") + ending;
    if (!all.has(fold(id))) return id;
  }
}
