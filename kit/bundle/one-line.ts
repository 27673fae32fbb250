// SPDX-License-Identifier: MIT
/** Characters that end a line, do not show, or turn the reading order round: they could say something else than they seem to. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]+/gu;

/** A text as one line on which all shows, as it may come to terminals, into YAML and Markdown. */
export const oneLine = (text: string): string => text.replace(unseen, " ");
