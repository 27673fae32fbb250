// SPDX-License-Identifier: MIT
import type { Blank } from "../../../fork/words/fork-words.ts";

/** Every sentence of `event-kit new edition` and `event-kit archive`. */
export interface EditionWords {
  readonly next: {
    heading(last: string): string;
    /** Questions, each with the answer that Enter gives. */
    title(given: string): string;
    dates(given: string): string;
    id(given: string): string;
    same_place(place: string): string;
    series(given: string): string;
    readonly bad_dates: string;
    readonly bad_id: string;
    taken(id: string): string;
    /** A name that every site keeps for a folder of its own. */
    reserved(id: string): string;
    /** Nobody to ask: options that were not given, each with an example. */
    missing(options: readonly string[]): string;
    /** Whoever was asked left. */
    readonly stopped: string;
    readonly ask_title: string;
    readonly ask_dates: string;
    /** What was done. */
    became_series(folder: string, edition: string): string;
    finished(folder: string): string;
    made(folder: string): string;
    would_become_series(folder: string, edition: string): string;
    would_make(folder: string, files: number): string;
    readonly kept: string;
    readonly left: string;
    readonly blanks: Readonly<Record<Blank, string>>;
    readonly sessions: string;
    to_check(folder: string): string;
    shown(series: string, last: string): string;
    not_shown(series: string, current: string, id: string): string;
    /** The new edition cannot be made of this one. */
    not_valid(folder: string): string;
    blocked(path: string): string;
  };
  readonly archive: {
    heading(title: string): string;
    already(title: string): string;
    readonly nothing_missing: string;
    /** How many things, then how many of each kind. */
    missing(count: number, kinds: readonly string[]): string;
    more(count: number, folder: string): string;
    not_over(end: string): string;
    frozen(files: number): string;
    readonly stays: string;
    readonly go_on: string;
    readonly no_answer: string;
    readonly left_as_it_was: string;
    done(title: string, folder: string): string;
    would(event: string, files: number): string;
    readonly copy: string;
    readonly open_next: string;
    next(folder: string): string;
    unknown_edition(id: string, known: readonly string[]): string;
    not_a_series(id: string): string;
  };
}

/** What `--help` says of both. */
export interface EditionHelp {
  readonly names: { readonly title: string; readonly id: string; readonly dates: string };
  readonly new_edition: string;
  readonly title: string;
  readonly id: string;
  readonly dates: string;
  readonly series: string;
  readonly elsewhere: string;
  readonly yes: string;
  readonly archive: string;
  readonly edition: string;
  readonly archive_yes: string;
}
