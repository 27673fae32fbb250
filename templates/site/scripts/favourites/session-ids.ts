// SPDX-License-Identifier: MIT

/** As many as anybody keeps: a longer list was made to be slow. */
const most = 2000;
const longest = 80;
const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The values that can be ids of sessions, each once, in order, at most 2,000. Links and storages come from anybody, and
 * what they name is shown: a sentence is no id, and nothing of it is said.
 */
export function sessionIds(values: readonly unknown[]): readonly string[] {
  const ids = values.filter((value) => typeof value === "string" && value.length <= longest && id.test(value));
  return [...new Set(ids as readonly string[])].slice(0, most);
}
