// SPDX-License-Identifier: MIT
import type { ChangeState } from "../../../fork/compare.ts";
import type { Part } from "../../../fork/parts.ts";
import type { Blank } from "../../../fork/words/fork-words.ts";

/** What whoever runs an event again is asked, in this order; each has its option. */
export const questions = ["title", "dates", "id", "territory", "languages", "timezone", "contact", "licence"] as const;
export type Question = (typeof questions)[number];

/** One question: what is asked, why, and what an answer looks like. */
export interface QuestionWords {
  readonly ask: string;
  readonly why: string;
  readonly example: string;
}

/** Every sentence of `event-kit fork`. */
export interface ForkWords {
  readonly usage: {
    readonly no_source: string;
    readonly no_folder: string;
    exists(folder: string): string;
    nowhere(folder: string): string;
    inside(folder: string): string;
    not_a_source(source: string): string;
    protocol(source: string): string;
    dash(source: string): string;
    not_a_zip(source: string): string;
    several_in_site(site: string, archives: readonly string[]): string;
    unknown_part(word: string, option: string, known: readonly string[]): string;
    kept_and_dropped(part: string): string;
    bad_answer(option: string, value: string, question: QuestionWords): string;
    same_id(id: string): string;
    unknown_licence(licence: string, nearest: string | undefined): string;
    unknown_zone(zone: string, nearest: string | undefined): string;
    incompatible(licence: string, parent: string, possible: readonly string[]): string;
    missing(
      missing: readonly { readonly option: string; readonly question: QuestionWords; readonly usual: string }[],
    ): string;
    no_parent(folder: string): string;
    no_address(parent: string): string;
    from_one(parents: readonly string[]): string;
    no_base(path: string): string;
    other_edition(found: string, wanted: string): string;
    readonly choose: string;
    several_parents(parents: readonly string[]): string;
  };
  readonly source: {
    reading(source: string): string;
    no_manifest(address: string): string;
    manifest_unread(address: string): string;
    no_bundle(address: string): string;
    not_an_event(source: string, errors: number): string;
    folder_errors(folder: string, errors: number): string;
    unreadable(path: string, reason: string): string;
  };
  readonly ask: {
    intro(parent: string): string;
    readonly enter: string;
    example(example: string): string;
    usual(value: string): string;
    readonly nothing: string;
    again(why: string): string;
    readonly given_up: string;
    readonly questions: Readonly<Record<Question, QuestionWords>>;
    yes_no(what: string): string;
  };
  readonly result: {
    would(folder: string, files: number): string;
    made(folder: string, parent: string): string;
    readonly kept: string;
    readonly dropped: string;
    readonly due: string;
    readonly nothing: string;
    readonly left: string;
    at(file: string, line: number, what: string): string;
    /** A place where the bundle says `[…]`. */
    readonly gap: string;
    translate(languages: readonly string[]): string;
    warnings(count: number, folder: string): string;
    ideas(file: string): string;
    next(folder: string): string;
    swept(path: string): string;
    readonly blanks: Readonly<Record<Blank, string>>;
  };
  readonly compare: {
    heading(parent: string, version: string, now: string): string;
    same(parent: string, version: string): string;
    readonly parts: Readonly<Record<Part, string>>;
    readonly colon: string;
    readonly states: Readonly<Record<ChangeState, string>>;
    count(toTake: number): string;
    update(folder: string): string;
    take(what: string): string;
    taken(count: number, files: readonly string[]): string;
    readonly nothing_taken: string;
    would_take(count: number, files: readonly string[]): string;
    not_valid(what: string): string;
    version(parent: string, version: string): string;
    rest(count: number): string;
  };
}
