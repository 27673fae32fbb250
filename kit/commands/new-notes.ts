// SPDX-License-Identifier: MIT
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Edition, Session } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { programmeDay } from "../model/programme-day.ts";
import { findSession, nearestSession } from "../new/find-session.ts";
import { sessionSheet } from "../new/notes/session-sheet.ts";
import { sessionsWithSheets, takesNotes } from "../new/notes/sessions-with-sheets.ts";
import { sheetMarkdown } from "../new/notes/sheet-markdown.ts";
import { sheetsPage } from "../new/notes/sheets-page.ts";
import { writingLanguage } from "../new/words/index.ts";
import { exit, type Setting, UsageError } from "./command.ts";
import { readEvent } from "./read-event.ts";
import type { NotesWords } from "./words/notes-words.ts";
import { makeSheetsFolder, paperFonts, writePage, writeSheets } from "./write-sheets.ts";

export interface NewNotesOptions {
  readonly out?: string;
  readonly sessions?: string;
  readonly day?: string;
  readonly siteUrl?: string;
}

/** `event-kit new notes [folder]`: a Markdown sheet per session and one page to print; filled sheets are never written over. */
export async function newNotesCommand(
  named: string | undefined,
  options: NewNotesOptions,
  setting: Setting,
): Promise<number> {
  const { console, words } = setting;
  const { usage, result } = words.notes;
  const event = await readEvent(named, setting);
  if (event === undefined) return exit.content;
  const { edition, folder } = event;
  const out = options.out ?? join(folder, "notes");
  if (isContent(folder, out)) throw new UsageError(usage.out_in_content(out));
  const chosen = chosenSessions(edition, options, usage);
  if (chosen.length === 0) {
    console.err(`${result.no_sheets()}\n`);
    return exit.content;
  }
  const siteUrl = options.siteUrl ?? edition.url;
  const sheets = chosen.map((session) => sessionSheet(edition, session, siteUrl));
  const files = sheets.map((sheet) => ({ name: `${sheet.id}.md`, text: sheetMarkdown(sheet) }));
  makeSheetsFolder(out, words);
  const done = writeSheets(out, files, words);
  const main = edition.languages[0] ?? "fr";
  const fonts = edition.theme.fonts === "bundled" ? paperFonts() : [];
  const title = edition.title[main] ?? Object.values(edition.title)[0] ?? "";
  const page = writePage(out, sheetsPage(sheets, title, writingLanguage(main), fonts), words);
  console.out(`${result.sheets(out, done.written, done.same, done.left.length)}\n`);
  if (page) console.out(`${result.print(join(out, "index.html"))}\n`);
  console.out(`${result.copy()}\n${result.back(out, folder)}\n`);
  if (done.left.length > 0) console.err(`${result.sheets_left(done.left)}\n`);
  if (!page) console.err(`${result.page_left(join(out, "index.html"))}\n`);
  if (siteUrl === undefined) console.err(`${result.no_address}\n`);
  return exit.done;
}

/** Whether a folder is in the event folder and is not the one for notes: the kit would read the sheets there as content. */
function isContent(folder: string, out: string): boolean {
  const [first = ""] = relative(resolve(folder), resolve(out)).split(/[/\\]/u);
  return first !== ".." && first !== "notes" && !isAbsolute(first);
}

function chosenSessions(
  edition: Edition,
  { sessions, day }: NewNotesOptions,
  usage: NotesWords["usage"],
): readonly Session[] {
  const names = sessions?.split(",").filter((name) => name.trim() !== "");
  const ids = names?.map((name) => noted(edition, name.trim(), usage));
  const days = [
    ...new Set(sessionsWithSheets(edition).flatMap((one) => one.slots.map((slot) => programmeDay(slot.start)))),
  ];
  if (day !== undefined && !days.includes(day)) throw new UsageError(usage.unknown_day(day, days));
  return sessionsWithSheets(edition, present({ ids, day }));
}

function noted(edition: Edition, said: string, usage: NotesWords["usage"]): string {
  const session = findSession(edition, said);
  if (session === undefined) throw new UsageError(usage.unknown_session(said, nearestSession(edition, said)));
  if (!takesNotes(session)) throw new UsageError(usage.not_noted(session.id));
  return session.id;
}
