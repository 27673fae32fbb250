// SPDX-License-Identifier: MIT
import type { YamlFault } from "./scan-yaml.ts";

/** A Markdown file in its two parts, by offset in the file's text. */
export interface SplitMarkdown {
  readonly yaml: string;
  readonly yamlStart: number;
  readonly bodyStart: number;
}

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

/** The first line that starts with `---` closes, and says nothing else; its own end is of the front matter. */
function splitAt(text: string, yamlStart: number): SplitMarkdown | YamlFault {
  const closing = text.indexOf("\n---", yamlStart);
  if (closing === -1) return unclosed(0);
  const lineEnd = text.indexOf("\n", closing + 1);
  const line = text.slice(closing + 1, lineEnd === -1 ? text.length : lineEnd);
  if (line.trimEnd() !== "---") return unclosed(closing + 1);
  const bodyStart = lineEnd === -1 ? text.length : lineEnd + 1;
  return { yaml: `${text.slice(yamlStart, closing)}\n`, yamlStart, bodyStart };
}

function unclosed(start: number): YamlFault {
  return { code: "front-matter/unclosed", args: {}, start, end: start + 3 };
}
