// SPDX-License-Identifier: MIT
import type { Edition } from "../../model/edition.ts";
import type { NoteSection } from "./note-section.ts";
import { disagreements } from "./sections/disagreements.ts";
import { attendance, authorship } from "./sections/facts.ts";
import { figures } from "./sections/figures.ts";
import { nextSteps } from "./sections/next-steps.ts";
import { plainList } from "./sections/plain-list.ts";
import { quotes } from "./sections/quotes.ts";
import type { NotesData, SectionData } from "./trace-data.ts";

/** What a part of a sheet gives. Parts that are text, and those that somebody added, give no field here. */
export function readSection({ name, lines }: NoteSection, edition: Edition): SectionData {
  switch (name) {
    case "key_ideas":
    case "agreements":
    case "open_questions":
    case "what_worked":
    case "what_to_change": {
      const { texts, kept } = plainList(lines);
      return { data: texts.length === 0 ? {} : { [name]: texts }, kept };
    }
    case "decisions": {
      const { texts, kept } = plainList(lines);
      return { data: texts.length === 0 ? {} : { decisions: texts.map((text) => ({ text })) }, kept };
    }
    case "next_steps":
      return nextSteps(lines);
    case "disagreements":
      return disagreements(lines);
    case "quotes":
      return quotes(lines, edition);
    case "figures":
      return figures(lines);
    case "attendance":
      return attendance(lines);
    case "author":
      return authorship(lines, edition);
    default:
      return { data: {}, kept: [] };
  }
}

/** Several readings as one: a part may stand twice in a sheet. What cannot be said twice is the first's. */
export function together(readings: readonly NotesData[]): NotesData {
  const found = new Map<string, unknown>();
  for (const [field, value] of readings.flatMap((one) => Object.entries(one))) {
    const before = found.get(field);
    if (Array.isArray(before) && Array.isArray(value)) before.push(...value);
    else if (before === undefined) found.set(field, Array.isArray(value) ? [...value] : value);
  }
  return Object.fromEntries(found);
}
