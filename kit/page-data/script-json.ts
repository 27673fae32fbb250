// SPDX-License-Identifier: MIT

/** A value as JSON that is valid in any JavaScript, and inside markup should somebody put it there. */
export function scriptJson(value: unknown): string {
  // One sign at a time: looking for a sign is many times faster than trying a pattern at every letter.
  return ["<", "\u2028", "\u2029"].reduce(
    (text, char) => text.replaceAll(char, `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
    JSON.stringify(value),
  );
}
