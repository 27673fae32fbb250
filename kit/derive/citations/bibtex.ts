// SPDX-License-Identifier: MIT
import type { CitationData, CitedName } from "./citation-data.ts";

/** Characters that LaTeX gives a meaning; everything else stays as written, in UTF-8. */
const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

/**
 * One entry for LaTeX and reference managers. `@misc` has all the fields and no required one, whatever the trace is; the
 * words that say what it is stand in `note`.
 * @param kind what the trace is, as a word: `Report`, `Compte rendu`
 */
export function bibtex(data: CitationData, kind: string): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", data.authors.length === 0 ? undefined : data.authors.map(nameOf).join(" and ")],
    // Double braces keep the capitals of the title, whatever the style.
    ["title", `{${escaped(data.title)}}`],
    ["howpublished", escaped([data.event, data.place].filter(Boolean).join(", "))],
    ["year", data.date?.slice(0, 4)],
    ["month", data.date === undefined ? undefined : String(Number(data.date.slice(5, 7)))],
    ["note", escaped(`${kind}. ${data.licence}`)],
    ["url", data.url === undefined ? undefined : data.url.replace(/[{}\\\s]/gu, encodeURIComponent)],
    ["langid", data.lang],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${data.key},\n${lines.join(",\n")}\n}\n`;
}

function nameOf(name: CitedName): string {
  return name.literal === undefined ? `${escaped(name.family)}, ${escaped(name.given)}` : `{${escaped(name.literal)}}`;
}

function escaped(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\{}~^&%$#_]/gu, (found) => special[found] ?? found);
}
