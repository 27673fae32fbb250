// SPDX-License-Identifier: MIT
/** What to put in the place of a stretch of a text, by offsets in UTF-16 code units; nothing else of the text changes. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with edits made in it, whatever their order.
 * @throws {RangeError} when two of them are about the same stretch: one of them would be lost.
 */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const edit of inOrder) {
    if (edit.start < at) throw new RangeError("two edits of one stretch of a text");
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join("") + text.slice(at);
}
