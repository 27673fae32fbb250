// SPDX-License-Identifier: MIT
import { asTyped, inFolder } from "./as-typed.ts";
import type { NotesWords } from "./notes-words.ts";

const meant = (nearest: string | undefined) => (nearest === undefined ? "" : ` Did you mean “${nearest}”?`);
const s = (count: number) => (count === 1 ? "" : "s");
const sheets = (count: number) => `${count} sheet${s(count)}`;

/** The commands for traces and note sheets in English. */
export const notesEn: NotesWords = {
  help: {
    names: { session: "session", type: "type", person: "person", ids: "sessions", notes: "notes", axis: "axis" },
    new: "make what is to be filled in: a trace, note sheets, the next edition",
    new_trace: "make the trace of a session, prefilled from the programme",
    new_notes: "make a note sheet per session: to copy to an online pad, or to print",
    import: "bring into the event what was written elsewhere",
    import_notes: "make traces of filled note sheets",
    session: "the session's identifier (the name of its file without the ending), or its title in quotes",
    type: "what it is: minutes is a report, takeaways three ideas to take home",
    by: "who writes it: identifier of a person of the event, or a name in quotes",
    edition: "a trace of the whole event, without a session",
    axis: "a trace of an axis, without a session",
    notes_out: "folder of the sheets (default: notes, beside event.yaml)",
    sessions: "only these sessions: their identifiers, separated by commas",
    day: "only the sessions of that day, YYYY-MM-DD",
    notes: "a filled sheet, or a folder of sheets (.md or .txt)",
    import_dry_run: "show what would change, and write nothing",
  },
  usage: {
    no_session: (example, folder) =>
      `Of which session? Give its identifier${example === undefined ? "" : `, for example: npx event-kit new trace ${example}${inFolder(folder)}`}. For a trace of the whole event, add --edition; for that of an axis, --axis and its identifier.`,
    unknown_session: (said, nearest) =>
      `No session is called “${said}”.${meant(nearest)} A session's identifier is the name of its file in the folder sessions, without “.md”.`,
    session_of: (said, folder, other) =>
      `There is no session “${said}” in ${folder}, but another edition has one. For that one: npx event-kit new trace ${said} ${asTyped(other)}`,
    unknown_axis: (said, nearest, known) =>
      `No axis is called “${said}”.${meant(nearest)}${known.length === 0 ? " This event has no axis." : ` Choose one of: ${known.join(", ")}.`}`,
    unknown_person: (said, nearest) =>
      `No person is called “${said}”. Did you mean “${nearest}”? For somebody who is not in the event, write the name in full, in quotes.`,
    withdrawn_person: (said) => `“${said}” asked not to appear any more: choose somebody else.`,
    one_subject: () => "Choose one thing only: a session, or --axis, or --edition.",
    not_noted: (session) =>
      `“${session}” has no note sheet: it is a break, a meal, a proposal, or a cancelled session.`,
    unknown_day: (day, known) =>
      `No session is held on “${day}”.${known.length === 0 ? "" : ` Days of the programme: ${known.join(", ")}.`}`,
    out_in_content: (path) =>
      `“${path}” is in the event folder: the sheets would be taken there for texts to publish. Let the kit choose (without “-o” they go to the folder notes), or choose a folder elsewhere.`,
    out_not_folder: (path) => `“${path}” is not a folder: choose another after “-o”.`,
    which_notes: () =>
      "Which notes? Name a filled sheet, or the folder that holds them, for example: npx event-kit import notes event/notes event",
    no_notes: (path) => `“${path}” does not exist. Name a filled sheet, or the folder that holds them.`,
    no_sheet_in: (path) => `There is no note sheet in “${path}”: files whose names end with .md or .txt are expected.`,
  },
  result: {
    would_write: (path) => `Nothing was written. This file would be: ${path}`,
    trace_next: (path, folder) =>
      `Next: open ${path}, note three ideas, one next step and a name, and change “expected” to “raw”.\nTo check: npx event-kit validate${inFolder(folder)}`,
    sheets: (folder, written, same, left) =>
      `${sheets(written + same + left)} in ${folder}: ${written} written, ${same} unchanged, ${left} left as ${left === 1 ? "it is" : "they are"}`,
    sheets_left: (paths) =>
      `Left as they are, because they differ from what would be written (filled in, or the programme has changed):\n${paths.map((path) => `  ${path}`).join("\n")}\nTo get a new one, rename or remove the old one, then run again.`,
    page_left: (path) =>
      `${path} was not made by the kit: it is left as it is, and the page to print was not written. Rename it, or choose another folder with “-o”.`,
    print: (path) => `  To print: open ${path} in your browser, then print (A4)`,
    copy: () => "  For an online pad: copy the content of a .md sheet into it",
    back: (folder, event) =>
      `  Once they are filled in: npx event-kit import notes ${asTyped(folder)}${inFolder(event)}`,
    no_sheets: () => "No sheet: the event has no session yet of which to take notes.",
    no_address:
      "No code to scan: the site's address is not known. Give it with --site-url, or as “url:” in event.yaml, remove the sheets that are still empty, then run again.",
    outcomes: {
      written: (trace) => `written: ${trace}`,
      filled: (trace) => `filled in: ${trace}, which was expected`,
      same: (trace) => `already there: ${trace}, nothing to change`,
      left: (trace) => `left as it is: ${trace} is already there`,
      empty: () => "empty: nothing to take",
      unknown: () => "unknown session: nothing written",
      unread: () => "unreadable: nothing written",
    },
    planned: {
      written: (trace) => `would be written: ${trace}`,
      filled: (trace) => `would be filled in: ${trace}, which is expected`,
    },
    imported: (written, filled, others) =>
      `${written} trace${s(written)} written, ${filled} filled in, ${sheets(others)} that changed nothing`,
    would_import: (written, filled, others) =>
      `Nothing was written. The import would write ${written} trace${s(written)}, fill in ${filled}, and leave ${sheets(others)} without effect.`,
    import_there: (notes, edition) =>
      `Sessions that are unknown here are those of another edition. For that one: npx event-kit import notes ${asTyped(notes)} ${asTyped(edition)}`,
    import_next: (event) =>
      `Next: read these traces again, change their status from raw to proof_read, then run: npx event-kit validate${inFolder(event)}`,
  },
};
