// SPDX-License-Identifier: MIT

/**
 * The line that says the licence of a file to people and to tools (REUSE 3.3), without what makes it a comment.
 * The tag is joined here: written out, tools would take this file for one under that licence.
 */
export function licenceLine(licence: string): string {
  return ["SPDX-License-Identifier", licence].join(": ");
}
