// SPDX-License-Identifier: MIT
import type { TraceType } from "../model/edition.ts";

/** The parts of a trace that are lists people fill in. */
const sectionNames = [
  "key_ideas",
  "agreements",
  "disagreements",
  "decisions",
  "next_steps",
  "open_questions",
  "quotes",
  "figures",
  "what_worked",
  "what_to_change",
] as const;
export type SectionName = (typeof sectionNames)[number];

const debates = ["disagreements", "agreements", "open_questions", "quotes"] as const;
const makings = ["decisions", "open_questions", "what_worked", "what_to_change"] as const;
const talks = ["quotes", "figures", "open_questions"] as const;
const tables = ["open_questions", "agreements", "disagreements", "decisions"] as const;

/** What the kit's own formats leave, besides ideas and next steps. */
const byFormat: Readonly<Record<string, readonly SectionName[]>> = {
  fishbowl: debates,
  "moving-debate": debates,
  "mock-trial": debates,
  "round-table": debates,
  "crossed-views": debates,
  spectrogram: debates,
  workshop: makings,
  hackathon: makings,
  "documentation-session": makings,
  village: makings,
  barcamp: makings,
  keynote: talks,
  plenary: talks,
  "master-class": talks,
  "experience-report": talks,
  "lightning-talks": talks,
  "learning-visit": talks,
  "open-space": tables,
  "world-cafe": tables,
  "pro-action-cafe": tables,
  "discovery-tables": tables,
  islands: tables,
};

const common = ["agreements", "disagreements", "decisions", "open_questions", "quotes"] as const;

/** The parts to propose for a session of a format, the most useful first: ideas and next steps are always there. */
export function sectionsFor(format: string | undefined): readonly SectionName[] {
  const own = format !== undefined && Object.hasOwn(byFormat, format) ? byFormat[format] : undefined;
  return ["key_ideas", "next_steps", ...(own ?? common)];
}

/** Types of traces that are written as ideas; the others are first of all a file or an address. */
const written: readonly TraceType[] = ["note", "minutes", "synthesis", "takeaways"];

/** Whether a trace of this type is a file or an address before it is a text. */
export function isElsewhere(type: TraceType): boolean {
  return !written.includes(type);
}
