// SPDX-License-Identifier: MIT
import type { TraceInput } from "../../validate/input.ts";
import type { NoteLine } from "./note-line.ts";
import type { KeptReason } from "./remark.ts";

/** The fields that a sheet can fill, in plain texts of one language. */
export type NotesData = Partial<
  Pick<
    TraceInput,
    | "authors"
    | "licence"
    | "key_ideas"
    | "agreements"
    | "disagreements"
    | "decisions"
    | "next_steps"
    | "open_questions"
    | "quotes"
    | "figures"
    | "attendance"
    | "what_worked"
    | "what_to_change"
  >
>;

/** What a part of a sheet gives: fields, and the lines that none could hold. */
export interface SectionData {
  readonly data: NotesData;
  readonly kept: readonly Kept[];
}

/** Lines that stay text, and why. */
export interface Kept {
  readonly reason: KeptReason;
  readonly lines: readonly NoteLine[];
}
