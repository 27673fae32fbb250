// SPDX-License-Identifier: MIT
/** What the commands for traces and note sheets say: `new trace`, `new notes`, `import notes`. */
export interface NotesWords {
  readonly help: {
    readonly names: {
      readonly session: string;
      readonly type: string;
      readonly person: string;
      readonly ids: string;
      readonly notes: string;
      readonly axis: string;
    };
    readonly new: string;
    readonly new_trace: string;
    readonly new_notes: string;
    readonly import: string;
    readonly import_notes: string;
    readonly session: string;
    readonly type: string;
    readonly by: string;
    readonly edition: string;
    readonly axis: string;
    readonly notes_out: string;
    readonly sessions: string;
    readonly day: string;
    readonly notes: string;
    readonly import_dry_run: string;
  };
  readonly usage: {
    no_session(example: string | undefined, folder: string): string;
    unknown_session(said: string, nearest: string | undefined): string;
    /** The session is on the programme of another edition, whose folder is `other`. */
    session_of(said: string, folder: string, other: string): string;
    unknown_axis(said: string, nearest: string | undefined, known: readonly string[]): string;
    unknown_person(said: string, nearest: string): string;
    withdrawn_person(said: string): string;
    one_subject(): string;
    not_noted(session: string): string;
    unknown_day(day: string, known: readonly string[]): string;
    out_in_content(path: string): string;
    out_not_folder(path: string): string;
    which_notes(): string;
    no_notes(path: string): string;
    no_sheet_in(path: string): string;
  };
  readonly result: {
    would_write(path: string): string;
    trace_next(path: string, folder: string): string;
    sheets(folder: string, written: number, same: number, left: number): string;
    sheets_left(paths: readonly string[]): string;
    page_left(path: string): string;
    print(path: string): string;
    copy(): string;
    back(folder: string, event: string): string;
    no_sheets(): string;
    readonly no_address: string;
    readonly outcomes: Readonly<Record<Outcome, (trace: string) => string>>;
    /** The same for what a dry run would do. */
    readonly planned: Readonly<Record<"written" | "filled", (trace: string) => string>>;
    imported(written: number, filled: number, others: number): string;
    would_import(written: number, filled: number, others: number): string;
    import_next(event: string): string;
    /** Sheets whose session is on the programme of another edition. */
    import_there(notes: string, edition: string): string;
  };
}

/** What became of a sheet. */
export type Outcome = "written" | "filled" | "same" | "left" | "empty" | "unknown" | "unread";
