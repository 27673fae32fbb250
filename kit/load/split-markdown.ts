// SPDX-License-Identifier: MIT
import matter from "gray-matter";
import type { YamlFault } from "./scan-yaml.ts";

/** A Markdown file in its two parts, by offset in the file's text. */
export interface SplitMarkdown {
  readonly yaml: string;
  readonly yamlStart: number;
  readonly bodyStart: number;
}

/** Given instead of each engine that gray-matter has: it only finds the two parts, and nothing of theirs is run. */
const inert = { parse: (): object => ({}), stringify: (): string => "" };
const refused = {
  parse(): object {
    throw new Error("only YAML front matter is read");
  },
  stringify: (): string => "",
};
// Options are always given, because without them gray-matter caches what it parsed and shares it.
const options = { language: "yaml", engines: { yaml: inert, json: refused, javascript: refused, coffee: refused } };

/**
 * The front matter and the body of a Markdown file. The first line must be `---`, or `---yaml`, and a later line
 * `---`. Without front matter the whole file is body, and `yaml` is empty.
 */
export function splitMarkdown(text: string): SplitMarkdown | YamlFault {
  const firstLine = /^---(?!-)([^\n]*)/.exec(text)?.[1];
  if (firstLine === undefined) return { yaml: "", yamlStart: 0, bodyStart: 0 };
  const language = firstLine.trimEnd();
  if (language !== "" && language !== "yaml") {
    return { code: "front-matter/language", args: { language: language.trim() || language }, start: 0, end: 0 };
  }
  return text.includes("\n")
    ? splitAt(text, language === "" ? 3 : 3 + firstLine.replace(/\r$/, "").length)
    : unclosed(0);
}

/** Cuts with gray-matter, whose closing line is any that starts with `---`; ours says nothing else. */
function splitAt(text: string, yamlStart: number): SplitMarkdown | YamlFault {
  const file = matter(text, options);
  const closing = yamlStart + file.matter.length;
  if (closing >= text.length) return unclosed(0);
  const lineEnd = text.indexOf("\n", closing + 1);
  const line = text.slice(closing + 1, lineEnd === -1 ? text.length : lineEnd);
  if (line.trimEnd() !== "---") return unclosed(closing + 1);
  // The line's own end is of the front matter; spaces after the hyphens are not of the body.
  const bodyStart = Math.max(text.length - file.content.length, lineEnd === -1 ? text.length : lineEnd + 1);
  return { yaml: `${file.matter}\n`, yamlStart, bodyStart };
}

function unclosed(start: number): YamlFault {
  return { code: "front-matter/unclosed", args: {}, start, end: start + 3 };
}
