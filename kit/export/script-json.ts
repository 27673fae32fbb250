// SPDX-License-Identifier: MIT

/** A value as JSON that is valid in any JavaScript, and inside markup should somebody put it there. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
