// SPDX-License-Identifier: MIT

/** Scripts and signs that terminals draw two cells wide (Unicode East Asian Width W and F, and emoji). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f|[\u{20000}-\u{3fffd}]/u;
const combining = /^[\p{M}\u200b-\u200d]+$/u;

/** Cells that one grapheme takes in a terminal: 0, 1 or 2. */
export function characterWidth(grapheme: string): number {
  if (combining.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}
