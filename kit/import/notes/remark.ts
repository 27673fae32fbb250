// SPDX-License-Identifier: MIT
import type { Place } from "../../diagnostics/finding.ts";

/** What there is to say of a sheet, with what its sentence needs. The words are in `messages/`. */
export interface RemarkArgs {
  "notes/too-large": { size: number; limit: number };
  "notes/not-text": Record<never, never>;
  "notes/session-missing": Record<never, never>;
  "notes/session-unknown": { said: string; nearest?: string };
  "notes/hidden-character": { character: string };
  "notes/private": { kind: "email" | "phone"; found: string };
  /** `kept` is the part of the sheet it stood in; the text went to the report. */
  "notes/kept-in-report": { reason: KeptReason; kept: string };
  "notes/plain-links": Record<never, never>;
  "notes/trace-left": { trace: string; fields: readonly string[] };
  "notes/trace-inline": { trace: string };
  "notes/not-valid": { trace: string };
}

/** Why a line could not become a field. */
export type KeptReason =
  | "line"
  | "section"
  | "step"
  | "disagreement"
  | "figure"
  | "quote"
  | "attendance"
  | "licence"
  | "long";

export type RemarkSeverity = "error" | "warning";
export type RemarkCode = keyof RemarkArgs;

export type Remark = {
  [C in RemarkCode]: {
    readonly code: C;
    readonly severity: RemarkSeverity;
    readonly args: RemarkArgs[C];
    readonly place: Place;
  };
}[RemarkCode];

const errors: ReadonlySet<RemarkCode> = new Set<RemarkCode>([
  "notes/too-large",
  "notes/not-text",
  "notes/session-missing",
  "notes/session-unknown",
  "notes/not-valid",
]);

/** A remark; an error is one after which nothing of the sheet is written. */
export function remark<C extends RemarkCode>(code: C, args: RemarkArgs[C], place: Place): Remark {
  const severity = errors.has(code) ? "error" : "warning";
  // A code and its arguments belong together by the parameters; the union hides it from the compiler.
  return { code, severity, args, place } as Remark;
}
