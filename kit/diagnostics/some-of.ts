// SPDX-License-Identifier: MIT
/** Names in a row, and how many more there are: `a, b, … (+3)`. */
export function someOf(names: readonly string[], count: number): string {
  return names.join(", ") + (count > names.length ? `, … (+${count - names.length})` : "");
}
