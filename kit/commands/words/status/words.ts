// SPDX-License-Identifier: MIT
import type { TraceStatus, TraceType } from "../../../model/edition.ts";
import type { Missing, MissingCode } from "../../../status/missing/missing.ts";

/** What `status` says of one kind of thing that is missing. */
export interface MissingWords {
  /** How many, in the summary: `4 traces without a licence`. */
  count(count: number): string;
  /** What is missing here, and what to do: no capital letter, no full stop. */
  say(missing: Missing): string;
}

/** Every sentence of `event-kit status`. */
export interface StatusWords {
  heading(title: string, day: string): string;
  sessions(count: number): string;
  held(held: number, sessions: number): string;
  /** Some traces of one type: `12 minutes`, and one alone. */
  readonly types: Readonly<Record<TraceType, { count(count: number): string; readonly one: string }>>;
  readonly states: Readonly<Record<Exclude<TraceStatus, "expected">, string>>;
  /** What has come of what was promised. */
  progress(expected: number, received: number, validated: number, awaited: number): string;
  readonly nothing_came: string;
  readonly all_came: string;
  thanks(people: number): string;
  /** Between a label and what it says; the list of what came, and of what is missing. */
  readonly colon: string;
  readonly semicolon: string;
  readonly to_complete: string;
  readonly labels: { readonly came: string; readonly awaited: string; readonly todo: string };
  readonly headings: { readonly session: string; readonly axis: string; readonly whole: string; readonly rest: string };
  before(day: string): string;
  more(count: number): string;
  /** Sessions of which there is nothing to say yet: all of them, or others than those above. */
  quiet(count: number, all: boolean): string;
  readonly nothing_missing: string;
  missing(count: number): string;
  /** How to add a trace of a session. */
  to_go_on(session: string, folder: string): string;
  /** How to ask of another edition of the same series, by its folder. */
  elsewhere(folder: string): string;
  readonly see_missing: string;
  readonly checking: string;
  checked(addresses: number): string;
  /** What a server answered, or why it was not asked. */
  answer(answer: string): string;
  language(language: string): string;
  readonly lacks: Readonly<Record<MissingCode, MissingWords>>;
}
