// SPDX-License-Identifier: MIT
import type { FindingArgs } from "../codes.ts";
import type { Code } from "../finding.ts";

/** The two sentences of a finding: what is and what should be, then what to do about it. */
export interface Message {
  readonly what: string;
  readonly todo: string;
}

/** The words of some codes; a code of the list that has none does not compile. */
export type MessagesOf<C extends Code> = { readonly [K in C]: (args: FindingArgs[K]) => Message };

/** One language's words for every code there is. */
export type Messages = MessagesOf<Code>;

/** Codes by the part of the kit that finds them; each part's words have a file of their own. */
export type FolderCode =
  | Extract<
      Code,
      `file/${string}` | `folder/${string}` | `series/${string}` | `yaml/${string}` | `front-matter/${string}`
    >
  | "text/encoding"
  | "text/control-character"
  | "text/bidi-control"
  | "text/given-twice"
  | "id/not-the-file-name";
export type ShapeCode = Extract<Code, `schema/${string}`>;
export type TraceCode =
  | Extract<
      Code,
      `trace/${string}` | `quote/${string}` | `figure/${string}` | `withdrawn/${string}` | `lineage/${string}`
    >
  | "licence/not-carried"
  | "licence/incompatible";
/** Addresses that moved, and formats of files that changed. */
export type AgeCode = Extract<Code, `redirect/${string}` | `format/${string}`>;
export type SenseCode = Exclude<Code, FolderCode | ShapeCode | TraceCode | AgeCode>;
