// SPDX-License-Identifier: MIT
import type { FindingArgs } from "./codes.ts";

/** An error stops the build; a warning says what is incomplete; a notice says what the kit does, where nothing is amiss. */
export type Severity = "error" | "warning" | "notice";

/** Where a finding is: one-based line and column (in characters) of `file`, a path in the event folder. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Characters to underline; 0 when unknown. */
  readonly length: number;
  /** JSON Pointer (RFC 6901) of the value; empty for the file as a whole. */
  readonly pointer: string;
}

export type Code = keyof FindingArgs;

/** A finding is data: its words live in one file per language beside this one. */
export type Finding = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly args: FindingArgs[C];
    readonly place: Place;
    /** Another place that the finding speaks of, such as the first of two equal ids. */
    readonly related?: Place;
  };
}[Code];
