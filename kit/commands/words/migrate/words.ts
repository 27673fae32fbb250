// SPDX-License-Identifier: MIT
/** The help of `migrate`. */
export interface MigrateHelp {
  readonly migrate: string;
  readonly yes: string;
}

/** What `migrate` says. */
export interface MigrateWords {
  current(format: number): string;
  /** `file` is the one that gives the number. */
  newer(file: string, found: number, present: number): string;
  unreadable(file: string): string;
  /** After the diff. */
  would_change(files: number, present: number): string;
  readonly go_on: string;
  readonly no_answer: string;
  readonly left_as_it_was: string;
  readonly dry_run: string;
  done(files: number, present: number, folder: string): string;
  /** Errors that were there before, or that only an author can mend. */
  remain(errors: number): string;
  /** The result would have more errors than the event had. */
  readonly refused: string;
  linked(path: string): string;
}
