// SPDX-License-Identifier: MIT
import type { SheetSection } from "../../new/words/new-words.ts";
import { splitLabel } from "./label.ts";
import type { NoteLine } from "./note-line.ts";
import { labelNamed, sectionNamed } from "./vocabulary.ts";

/** A part of a sheet: one that we know, one that somebody added, or what stands before the first. */
export interface NoteSection {
  readonly name: SheetSection | "added" | "top";
  /** The line of its heading. */
  readonly heading?: NoteLine;
  readonly lines: readonly NoteLine[];
}

/** A sheet cut at its headings, in order. */
export function noteSections(lines: readonly NoteLine[]): readonly NoteSection[] {
  const sections: { name: NoteSection["name"]; heading?: NoteLine; lines: NoteLine[] }[] = [{ name: "top", lines: [] }];
  for (const line of lines) {
    const current = sections.at(-1);
    const opened = openedBy(line, current?.name ?? "top");
    if (opened === undefined) current?.lines.push(line);
    else sections.push({ name: opened.name, heading: line, lines: opened.first === undefined ? [] : [opened.first] });
  }
  return sections;
}

interface Opened {
  readonly name: NoteSection["name"];
  /** What stands on the heading's own line, after a colon. */
  readonly first?: NoteLine;
}

function openedBy(line: NoteLine, current: NoteSection["name"]): Opened | undefined {
  const { mark, text, indent } = line;
  if (text === "" || mark === "quoted") return undefined;
  if (isLabelOf(current, line)) return undefined;
  const name = sectionNamed(text);
  if (name !== undefined && (mark === "heading" || indent < 4)) return { name };
  const said = splitLabel(text);
  const named = said && sectionNamed(said.label);
  // “Decisions: meet again” opens a part and fills it; behind a bullet, it may be any idea with a colon.
  if (said !== undefined && named !== undefined && (mark === "heading" || (mark === "none" && indent === 0))) {
    return { name: named, first: { ...line, mark: "item", text: said.value } };
  }
  // The title of the sheet stands at the top like any other heading.
  if (mark === "heading" && current !== "top") return { name: "added" };
  return mark === "heading" && /^#{2,}/u.test(line.raw.trim()) ? { name: "added" } : undefined;
}

/** The labels of the parts whose items have some: a label may also be the name of another part. */
const labels: Readonly<Partial<Record<NoteSection["name"], (label: string) => string | undefined>>> = {
  disagreements: labelNamed(["topic"]),
  next_steps: labelNamed(["what", "who", "by_when"]),
  quotes: labelNamed(["quote", "said_by", "approved"]),
  figures: labelNamed(["value", "counts", "source"]),
  attendance: labelNamed(["attendance"]),
  author: labelNamed(["author", "licence"]),
};

function isLabelOf(current: NoteSection["name"], { mark, text }: NoteLine): boolean {
  const said = mark === "heading" ? undefined : splitLabel(text);
  return said !== undefined && labels[current]?.(said.label) !== undefined;
}
