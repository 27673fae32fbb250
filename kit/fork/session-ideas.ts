// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { FoundEntry } from "./found.ts";
import { folderWords } from "./words/index.ts";

/**
 * The parent's sessions as a list to draw from, in Markdown: titles, questions, formats, whom they were for. Nobody's name,
 * nothing of when and where. In the child's main language where it exists; empty when the parent has no session.
 * @param main the parent's main language.
 * @param formats those that sessions name, the kit's own among them, for their titles.
 */
export function sessionIdeas(
  found: readonly FoundEntry[],
  parent: string,
  main: Lang,
  lang: Lang,
  formats: CheckedInput["formats"] = [],
): string {
  const sessions = found.filter(({ part }) => part === "sessions");
  if (sessions.length === 0) return "";
  const { ideas } = folderWords(lang);
  const say = (text: unknown) => oneLine(textIn(text, lang, main));
  const axes = new Map(found.filter(({ part }) => part === "axes").map(({ id, value }) => [id, say(value["title"])]));
  const titles = new Map(formats.map(({ id, value }) => [id, say(value.title)]));
  const blocks = sessions.map(({ id, value }) => {
    const { title, question, format, axes: of, audience, outcome } = value;
    const facts: readonly (readonly [string, string])[] = [
      [ideas.format, typeof format === "string" ? (titles.get(format) ?? format) : ""],
      [ideas.axes, Array.isArray(of) ? of.map((axis: string) => axes.get(axis) ?? axis).join(", ") : ""],
      [ideas.for, say(audience)],
      [ideas.leaves, say(outcome)],
    ];
    const said = facts.filter(([, text]) => text !== "").map(([name, text]) => `- ${name}${ideas.colon}${text}`);
    return [`## ${say(title) || id}`, say(question), said.join("\n")].filter((text) => text !== "").join("\n\n");
  });
  return `# ${oneLine(ideas.title(parent))}\n\n${ideas.about}\n\n${blocks.join("\n\n")}\n`;
}

function textIn(text: unknown, lang: Lang, main: Lang): string {
  if (typeof text === "string") return text;
  if (typeof text !== "object" || text === null) return "";
  const given = text as Readonly<Record<string, string>>;
  return given[lang] ?? given[main] ?? Object.values(given)[0] ?? "";
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();
