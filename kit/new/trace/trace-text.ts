// SPDX-License-Identifier: MIT
import { stringify } from "yaml";
import type { SectionName } from "../sections.ts";
import type { NewWords } from "../words/new-words.ts";

/** One field of a new trace: what explains it, then its value, or lines that wait behind a `#`. */
export interface NewField {
  readonly about?: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly waiting?: readonly string[];
}

/**
 * The text of a new trace file: front matter that is valid as it is, with its explanations, and an empty body.
 * @param about sentences for the top, one line each once their spaces are brought together.
 */
export function traceText(
  about: readonly string[],
  fields: readonly NewField[],
  closing: string,
  schema: string | undefined,
): string {
  const top = [...(schema === undefined ? [] : [`yaml-language-server: $schema=${schema}`]), ...about].map(comment);
  const blocks = [top, ...fields.map(fieldLines), [comment(closing)]];
  return `---\n${blocks.map((lines) => `${lines.join("\n")}\n`).join("\n")}---\n`;
}

function fieldLines({ about, values, waiting = [] }: NewField): readonly string[] {
  const written = Object.keys(values).length === 0 ? [] : stringify(values, { lineWidth: 0 }).trimEnd().split("\n");
  return [...(about === undefined ? [] : [comment(about)]), ...written, ...waiting.map((line) => `#${line}`)];
}

/** What stands in a comment never leaves it, however it was written. */
function comment(text: string): string {
  return `# ${text.replace(/[\s\u0085\u2028\u2029]+/gu, " ").trim()}`;
}

/** The lines that wait in a part of a trace: right as YAML once their `#` is gone. */
export function waitingLines(section: SectionName, { trace }: NewWords): readonly string[] {
  const text = trace.waiting;
  const items: Readonly<Record<SectionName, readonly string[]>> = {
    key_ideas: [`- ${text}`, `- ${text}`, `- ${text}`],
    agreements: [`- ${text}`],
    disagreements: [`- topic: ${text}`, "  positions:", `    - text: ${text}`, `    - text: ${text}`],
    decisions: [`- text: ${text}`, `  by: ${text}`],
    next_steps: [`- what: ${text}`, `  who: ${text}`, `  when: ${text}`, "  status: open"],
    open_questions: [`- ${text}`],
    quotes: [`- text: ${text}`, "  approved: false"],
    figures: ["- counts: participants", "  value: 0", `  source: {title: ${text}}`],
    what_worked: [`- ${text}`],
    what_to_change: [`- ${text}`],
  };
  return [`${section}:`, ...items[section].map((line) => `  ${line}`)];
}
