// SPDX-License-Identifier: MIT

/** What every shell takes as it is: letters of any script, digits, and signs that none of them reads. */
const plain = /^[\p{L}\p{M}\p{N}_./\\:@%+=,’-]+$/u;
/** What shells still read between double quotation marks. */
const active = /["$`!]/u;

/**
 * A path or a text as it is typed in a terminal: between quotation marks when it would otherwise be taken for several
 * words. Double ones, which Windows knows too, unless the text holds what a shell would replace between them.
 */
export function asTyped(text: string): string {
  if (plain.test(text) && !text.startsWith("-")) return text;
  if (!active.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The folder of an event at the end of a command, after a space; nothing for the one where the reader stands. */
export function inFolder(folder: string): string {
  return folder === "." ? "" : ` ${asTyped(folder)}`;
}
