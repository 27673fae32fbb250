// SPDX-License-Identifier: MIT

/**
 * What a terminal would obey: control characters but tabs and ends of lines, of which a carriage return alone is none, and
 * marks that turn the reading order round. The colours and weights that the kit itself asks for stay.
 */
const orders =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /\u001b(?!\[(?:0|[1-3]|3[0-7]|9[0-7])(?:;(?:[1-3]|3[0-7]|9[0-7]))*m)|\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** A text as a terminal may be given it: what came with the name of a file or from a stranger's site moves no cursor and hides no line. */
export function withoutOrders(text: string): string {
  return text.replace(orders, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
