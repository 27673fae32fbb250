// SPDX-License-Identifier: MIT
import type { Edition } from "../../model/edition.ts";
import { splitLabel } from "./label.ts";
import type { NoteLine } from "./note-line.ts";
import type { NoteSection } from "./note-section.ts";
import { readSection } from "./read-section.ts";
import { type Remark, remark } from "./remark.ts";
import { authorship } from "./sections/facts.ts";
import type { Kept, NotesData, SectionData } from "./trace-data.ts";
import { labelNamed } from "./vocabulary.ts";

/** A part of a sheet, with what was read of it. */
export interface Part {
  readonly section: NoteSection;
  readonly data: NotesData;
  readonly kept: readonly Kept[];
}

const credit = labelNamed(["author", "licence"] as const);

/** Reads a part. What stands before the first heading may say who wrote; the rest of it is text. */
export function readPart(section: NoteSection, edition: Edition): Part {
  if (section.name !== "top") return { section, ...readOrKept(section, edition) };
  const isCredit = ({ text }: NoteLine) => credit(splitLabel(text)?.label ?? "") !== undefined;
  const credits = authorship(section.lines.filter(isCredit), edition);
  const rest = section.lines.filter((line) => !isCredit(line));
  const kept = rest.some(({ text }) => text !== "") ? [{ reason: "line", lines: rest } as const] : [];
  return { section, data: credits.data, kept: [...credits.kept, ...kept] };
}

/** A bare line that says what a heading says, and opens nothing, was a line of text. */
function readOrKept(section: NoteSection, edition: Edition): SectionData {
  const { heading, lines } = section;
  const opensNothing = heading !== undefined && isBare(heading) && lines.every(({ text }) => text === "");
  return opensNothing ? { data: {}, kept: [{ reason: "line", lines: [heading] }] } : readSection(section, edition);
}

const isBare = ({ mark, text }: NoteLine) => mark === "none" && !/[*_:：]$/u.test(text);

/** What is to be said of the lines of a part that stay text. */
export function keptRemarks({ section, kept }: Part, file: string): readonly Remark[] {
  const { name, heading } = section;
  const added: readonly Kept[] =
    name === "added" && heading !== undefined ? [{ reason: "section", lines: [heading] }] : [];
  return [...added, ...kept].flatMap(({ reason, lines }) => {
    const first = lines.find(({ text }) => text !== "");
    if (first === undefined) return [];
    const place = { file, line: first.number, column: first.column, length: [...first.text].length, pointer: "" };
    return [remark("notes/kept-in-report", { reason, kept: first.text }, place)];
  });
}
