// SPDX-License-Identifier: MIT
import { splitLabel } from "./label.ts";
import type { NoteLine } from "./note-line.ts";
import type { Part } from "./read-part.ts";

/** The report: what has no heading first, then under its heading whatever else stays text. */
export function reportOf(parts: readonly Part[]): string {
  const isFree = ({ section: { name } }: Part) => name === "top" || name === "report";
  return [...parts.filter(isFree), ...parts.filter((part) => !isFree(part))]
    .map(({ section, kept }) => {
      const { name, heading, lines } = section;
      const free = name === "report" || name === "added";
      const written = free && kept.length === 0 ? lines : kept.flatMap((one) => one.lines);
      const body = textOf(written);
      const isLine = heading !== undefined && written.includes(heading);
      const title = heading === undefined || name === "report" || isLine ? "" : `## ${headingText(heading)}`;
      return body === "" && name !== "added" ? "" : [title, body].filter((text) => text !== "").join("\n\n");
    })
    .filter((text) => text !== "")
    .join("\n\n");
}

/** A heading without what stood on its line after a colon: that is in the part. */
function headingText({ text, mark }: NoteLine): string {
  const plain = text.replace(/^[*_]+|(?<![*_:：\s])[*_:：\s]+$/gu, "");
  return (mark === "heading" ? plain : (splitLabel(text)?.label ?? plain)) || text;
}

function textOf(lines: readonly NoteLine[]): string {
  return lines
    .map(({ raw }) => raw)
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .replace(/^\n+/u, "")
    .trimEnd();
}
