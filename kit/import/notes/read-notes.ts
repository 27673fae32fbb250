// SPDX-License-Identifier: MIT
import type { Edition, Session } from "../../model/edition.ts";
import { folded } from "../../new/find-session.ts";
import { sessionSheet } from "../../new/notes/session-sheet.ts";
import { sheetMarkdown } from "../../new/notes/sheet-markdown.ts";
import { newWords } from "../../new/words/index.ts";
import { findSheetSession } from "./find-sheet-session.ts";
import { splitLabel } from "./label.ts";
import type { NoteLine } from "./note-line.ts";
import { noteSections } from "./note-section.ts";
import { privateData } from "./private-data.ts";
import { readLines } from "./read-lines.ts";
import { keptRemarks, readPart } from "./read-part.ts";
import { together } from "./read-section.ts";
import type { Remark } from "./remark.ts";
import { reportOf } from "./report-of.ts";
import type { NotesData } from "./trace-data.ts";
import { labelNamed } from "./vocabulary.ts";

/** What a filled sheet says. Without a session it says nothing that can be used, and the remarks tell why. */
export interface ReadNotes {
  readonly session?: Session;
  readonly data: NotesData;
  /** Markdown: what was told freely, then all that no field could hold, under the headings it had. */
  readonly report: string;
  readonly remarks: readonly Remark[];
}

/**
 * Reads a filled note sheet as people and pads leave it. Never throws, and loses no word: what is not understood is in the
 * report, and told.
 * @param file the sheet's name, for its places and perhaps its session.
 */
export function readNotes(text: string, file: string, edition: Edition): ReadNotes {
  const { lines, remarks } = readLines(text, file);
  const found = findSheetSession(lines, file, edition);
  if ("fault" in found) return { data: {}, report: "", remarks: [...remarks, found.fault] };
  const known = wordsOfSheet(found.session, edition);
  const own = lines.filter(
    (line) => !found.lines.includes(line) && !isOfSheet(line, known) && !isAddress(line, found.session),
  );
  const parts = noteSections(own).map((section) => readPart(section, edition));
  return {
    session: found.session,
    data: together(parts.map(({ data }) => data)),
    report: reportOf(parts),
    remarks: [...remarks, ...parts.flatMap((part) => keptRemarks(part, file)), ...privateData(own, file)],
  };
}

/** Lines of the sheet as the kit writes it, which nobody wrote: its title, its facts, its hints. Its licence is agreed to by whoever fills it in. */
function wordsOfSheet(session: Session, edition: Edition): ReadonlySet<string> {
  const sheet = sessionSheet(edition, session, edition.url);
  const texts = (["fr", "en"] as const).flatMap((lang) => sheetMarkdown({ ...sheet, lang }).split("\n"));
  const titles = Object.values(session.title);
  const hints = Object.values(newWords).flatMap(({ sheet: words }) => [words.intro, ...Object.values(words.hints)]);
  const facts = texts.filter(
    (line) => /^(?:- .*: .|# |> )/u.test(line) && !/: (?:non|no)$/u.test(line) && !isLicence(line),
  );
  return new Set([...facts, ...titles, ...hints].map(folded).filter((line) => line !== ""));
}

function isOfSheet({ text, mark, raw }: NoteLine, known: ReadonlySet<string>): boolean {
  if (text === "" || !known.has(folded(text))) return false;
  // An idea that says the same as the sheet is an idea all the same.
  return mark !== "item" || splitLabel(raw) !== undefined;
}

const licenceLabel = labelNamed(["licence"] as const);
const isLicence = (line: string) => licenceLabel(splitLabel(line.replace(/^- /u, ""))?.label ?? "") !== undefined;

const addressLabel = labelNamed(["address"] as const);

/** The line of the session's own page, whatever the site's address was when the sheet was made. */
function isAddress({ text }: NoteLine, { id }: Session): boolean {
  const said = splitLabel(text);
  return said !== undefined && addressLabel(said.label) !== undefined && said.value.endsWith(`/sessions/${id}.html`);
}
