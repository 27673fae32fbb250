// SPDX-License-Identifier: MIT
/** What decides of a value whether it may go along, besides the tables. */
export interface Keeping {
  /** Whether the licence of the event’s texts lets anybody reuse, change and sell them. */
  readonly hasTexts: boolean;
  /** A text that stands in a file of the event folder, as it may go along: nobody named, nothing that leads nowhere. */
  clean(text: string, file: string): string;
  isSomebody(text: string): boolean;
  /** Whether a file of `media/` goes along. */
  hasMedium(path: string): boolean;
}
