// SPDX-License-Identifier: MIT
import { frenchSpacing } from "../../words/french-spacing.ts";
import { newWords } from "../words/index.ts";
import type { NewWords, SheetSection } from "../words/new-words.ts";
import type { SessionSheet } from "./session-sheet.ts";

/** The parts of a sheet, in the order in which a session is told. */
const sheetSections: readonly SheetSection[] = [
  "key_ideas",
  "next_steps",
  "author",
  "agreements",
  "disagreements",
  "decisions",
  "open_questions",
  "quotes",
  "figures",
  "attendance",
  "what_worked",
  "what_to_change",
  "report",
];

/** A note sheet as Markdown, to copy to a pad: what is known of the session, then headings with empty items. */
export function sheetMarkdown(sheet: SessionSheet): string {
  const words = newWords[sheet.lang];
  const parts = [
    `# ${sheet.title}`,
    facts(sheet, words).join("\n"),
    `> ${words.sheet.intro}`,
    ...sheetSections.map((section) => sectionText(section, sheet, words)),
  ];
  const text = `${parts.join("\n\n")}\n`;
  return sheet.lang === "fr" ? frenchSpacing(text) : text;
}

function facts(sheet: SessionSheet, { sheet: { labels } }: NewWords): readonly string[] {
  const given: readonly (readonly [label: string, value: string])[] = [
    [labels.session, sheet.id],
    [labels.question, sheet.question ?? ""],
    ...sheet.when.map((when) => [labels.when, when] as const),
    [labels.where, sheet.where.join(" ; ")],
    [labels.people, sheet.people.join(", ")],
    [labels.format, sheet.format ?? ""],
    [labels.axes, sheet.axes.map(({ title }) => title).join(", ")],
    [labels.address, sheet.address ?? ""],
  ];
  return given.filter(([, value]) => value !== "").map(([label, value]) => `- ${label}: ${value}`);
}

function sectionText(section: SheetSection, sheet: SessionSheet, words: NewWords): string {
  const { headings, hints } = words.sheet;
  const hint = hints[section];
  const body = emptyItems(section, sheet, words);
  return [`## ${headings[section]}`, ...(hint === undefined ? [] : [`> ${hint}`]), ...(body === "" ? [] : [body])].join(
    "\n\n",
  );
}

function emptyItems(section: SheetSection, { licence }: SessionSheet, { sheet: { labels, yes_no } }: NewWords): string {
  const filled: Partial<Record<SheetSection, readonly string[]>> = {
    key_ideas: ["- ", "- ", "- "],
    disagreements: [`- ${labels.topic}: `, `  - ${labels.position} A: `, `  - ${labels.position} B: `],
    next_steps: [`- ${labels.what}: `, `  - ${labels.who}: `, `  - ${labels.by_when}: `],
    quotes: [`- ${labels.quote}: `, `  - ${labels.said_by}: `, `  - ${labels.approved}: ${yes_no}`],
    figures: [`- ${labels.value}: `, `  - ${labels.counts}: `, `  - ${labels.source}: `],
    attendance: [`- ${labels.attendance}: `],
    author: [`- ${labels.author}: `, `- ${labels.licence}: ${licence}`],
    report: [],
  };
  return (filled[section] ?? ["- "]).join("\n");
}
