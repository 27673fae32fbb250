// SPDX-License-Identifier: MIT
import type { ContentFile } from "./content-file.ts";
import type { TextEdit } from "./text-edit.ts";

/** What a change may look at besides the file that it changes. */
export interface Around {
  /** Every content file of the event, that one included. */
  readonly files: readonly ContentFile[];
  /** Text of a new file of the event, by path; a change may add some, never one that is there. */
  add(path: string, text: string): void;
}

/** One thing that a format changed. */
export interface Change {
  /** Edits of the YAML of a file: none when the change is not about it. Made twice, it changes nothing the second time. */
  edits(file: ContentFile, around: Around): readonly TextEdit[];
}

/** What leads from one format to the next. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** In the order in which they are made. */
  readonly changes: readonly Change[];
}
