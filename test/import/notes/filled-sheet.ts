// SPDX-License-Identifier: MIT
/** For tests: a note sheet as the kit makes it, filled in as a person would. */
import { newWords, type WritingLanguage } from "../../../kit/new/words/index.ts";

/** What somebody has to say of a session. */
export interface Notes {
  readonly key_ideas: readonly string[];
  readonly agreements: readonly string[];
  readonly disagreements: readonly { readonly topic: string; readonly positions: readonly string[] }[];
  readonly decisions: readonly string[];
  readonly next_steps: readonly { readonly what: string; readonly who: string; readonly when: string }[];
  readonly open_questions: readonly string[];
  readonly quotes: readonly { readonly text: string; readonly approved: boolean }[];
  readonly figures: readonly { readonly value: number; readonly label: string; readonly source: string }[];
  readonly attendance: number;
  readonly author: string;
}

/** The sheet with these notes under its headings, in place of its empty items. */
export function filledSheet(sheet: string, lang: WritingLanguage, notes: Notes): string {
  const { headings, labels } = newWords[lang].sheet;
  const list = (texts: readonly string[]) => texts.map((text) => `- ${text}`);
  const lines: Readonly<Record<string, readonly string[]>> = {
    [headings.key_ideas]: list(notes.key_ideas),
    [headings.agreements]: list(notes.agreements),
    [headings.disagreements]: notes.disagreements.flatMap(({ topic, positions }) => [
      `- ${labels.topic}: ${topic}`,
      ...positions.map((text, index) => `  - ${labels.position} ${"ABCDEF"[index]}: ${text}`),
    ]),
    [headings.decisions]: list(notes.decisions),
    [headings.next_steps]: notes.next_steps.flatMap(({ what, who, when }) => [
      `- ${labels.what}: ${what}`,
      `  - ${labels.who}: ${who}`,
      `  - ${labels.by_when}: ${when}`,
    ]),
    [headings.open_questions]: list(notes.open_questions),
    [headings.quotes]: notes.quotes.flatMap(({ text, approved }) => [
      `- ${labels.quote}: ${text}`,
      `  - ${labels.approved}: ${approved ? newWords[lang].sheet.paper.yes_no[0] : newWords[lang].sheet.paper.yes_no[1]}`,
    ]),
    [headings.figures]: notes.figures.flatMap(({ value, label, source }) => [
      `- ${labels.value}: ${value}`,
      `  - ${labels.counts}: ${label}`,
      `  - ${labels.source}: ${source}`,
    ]),
    [headings.attendance]: [`- ${labels.attendance}: ${notes.attendance}`],
    [headings.author]: [`- ${labels.author}: ${notes.author}`],
  };
  return sheet
    .split("\n## ")
    .map((part) => {
      const [heading = ""] = part.split("\n");
      const written = lines[heading];
      return written === undefined ? part : `${heading}\n\n${written.join("\n")}\n`;
    })
    .join("\n## ");
}

/** The same sheet as another editor would have left it: other marks, other line ends, spaces at the ends of lines. */
export function roughened(sheet: string, style: "pad" | "word" | "plain"): string {
  if (style === "pad") return sheet.replace(/^## /gmu, "#### ").replace(/^( *)- /gmu, "$1* ");
  if (style === "word")
    return sheet
      .replace(/^#+ (.*)$/gmu, "**$1**")
      .replace(/^( *)- /gmu, "$1• ")
      .replace(/\n/gu, "   \r\n");
  return sheet.replace(/^## (.*)$/gmu, "$1 :").replace(/^( *)- /gmu, "$1\t- ");
}
