// SPDX-License-Identifier: MIT
import type { NotesWords } from "./notes-words.ts";

/** Every sentence of the command line that is not a finding. One file per language gives them all. */
export interface CommandWords {
  readonly help: {
    /** Placeholders in the usage lines. */
    readonly names: {
      readonly command: string;
      readonly folder: string;
      readonly path: string;
      readonly day: string;
      readonly lang: string;
      readonly file: string;
      readonly by: string;
    };
    readonly program: string;
    readonly build: string;
    readonly validate: string;
    readonly export: string;
    readonly status: string;
    readonly status_by: string;
    readonly status_missing: string;
    readonly status_links: string;
    readonly status_as_of: string;
    readonly status_strict: string;
    readonly folder: string;
    readonly out: string;
    readonly export_to: string;
    readonly export_out: string;
    readonly content_lang: string;
    readonly base_path: string;
    readonly site_url: string;
    readonly as_of: string;
    readonly dry_run: string;
    readonly allow_lost_urls: string;
    readonly strict: string;
    readonly format: string;
    readonly json: string;
    readonly list_rules: string;
    readonly lang: string;
    readonly debug: string;
    readonly version: string;
    readonly help: string;
    readonly help_command: string;
    /** Headings of the help page. */
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    /** Headings of the list of commands: by the moment they are for. */
    readonly groups: { readonly publish: string; readonly traces: string; readonly again: string };
    readonly default: string;
    readonly choices: string;
    readonly examples: string;
  };
  readonly usage: {
    unknown_option(option: string, meant: string | undefined): string;
    unknown_command(command: string, meant: string | undefined): string;
    missing_value(option: string): string;
    missing_option(option: string, choices: readonly string[]): string;
    bad_value(option: string, value: string, expected: string): string;
    /** What an option wants. */
    readonly expected: { readonly day: string; readonly path: string; readonly url: string };
    too_many(): string;
    /** `command` is what was typed of a command; empty for the kit itself. */
    see_help(command: string): string;
    not_a_folder(folder: string): string;
    no_event(folder: string, found: readonly string[]): string;
    /** The folder was becoming that of a series. */
    interrupted_move(folder: string): string;
    /** `found` is a file there that was meant to be event.yaml. */
    misnamed_event(folder: string, found: string): string;
    /** Why a file cannot be written where it was asked for. */
    out_is_folder(path: string): string;
    out_is_source(path: string): string;
    out_nowhere(path: string): string;
    archive_on_screen(format: string): string;
    is_link(path: string): string;
    in_the_way(path: string): string;
  };
  readonly result: {
    /** How many notices there are, and the end of the command that shows them: the folder after a space, or nothing. */
    notices(count: number, folder: string): string;
    valid(files: number): string;
    built(pages: number, languages: readonly string[], seconds: string): string;
    changes(written: number, kept: number, removed: number): string;
    readonly nothing_changed: string;
    where(folder: string): string;
    open(file: string): string;
    refused(errors: number): string;
    exported(path: string): string;
    nothing_to_export(format: string): string;
    /** `reason` is the system's code, such as `ENOSPC`. */
    not_written(path: string, reason: string): string;
    /** Pictures are published without metadata, and not resized: the library that does is not installed. */
    pictures_as_they_are(count: number): string;
    readonly pictures_take_a_while: string;
    picture_left_out(path: string, fault: "unreadable" | "too-many-pixels"): string;
    readonly repaired: string;
    leftover(path: string): string;
    dry_run(write: number, keep: number, remove: number): string;
    readonly plan: { readonly write: string; readonly remove: string };
  };
  readonly notes: NotesWords;
  bug(message: string): string;
  readonly debug_hint: string;
  readonly interrupted: string;
}
