// SPDX-License-Identifier: MIT
import type { YamlFault } from "./scan-yaml.ts";

// No-break and typographic spaces (Unicode Zs without U+0020): right inside a text, nothing to YAML outside of it.
const special = "\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000";
const aroundKey = new RegExp(`^ *([${special}][${special} ]*)|([${special}]+) *$`);
const beforeText = new RegExp(`^((?: *(?:- +)*))([${special}][${special} ]*)|^( *(?:- +)*[\\w-]+:)([${special}]+)`);

function faultAt(start: number, length: number, pointer?: string): YamlFault {
  const args = { detail: "NO_BREAK_SPACE" };
  return { code: "yaml/syntax", args, start, end: start + length, ...(pointer !== undefined && { pointer }) };
}

/** The fault of a plain key that starts or ends with a space that is not YAML's, at its offset; undefined when it does not. */
export function spaceAroundKey(key: string, start: number, pointer: string): YamlFault | undefined {
  const match = aroundKey.exec(key);
  const found = match?.[1] ?? match?.[2];
  return match === null || found === undefined
    ? undefined
    : faultAt(start + match.index + match[0].indexOf(found), found.length, pointer);
}

/** The fault of such a space where the line of an offset, or a line beside it, starts or gives its value. */
export function spaceNear(text: string, offset: number): YamlFault | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const above = lineStart === 0 ? 0 : text.lastIndexOf("\n", lineStart - 2) + 1;
  const lineEnd = text.indexOf("\n", offset);
  const starts = [lineStart, above, ...(lineEnd === -1 ? [] : [lineEnd + 1])];
  for (const start of starts) {
    const match = beforeText.exec(lineAt(text, start));
    const found = match?.[2] ?? match?.[4];
    if (found !== undefined) return faultAt(start + (match?.[1] ?? match?.[3] ?? "").length, found.length);
  }
  return undefined;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end);
}

/** True for the faults above: what was read around such a space means something else than it shows. */
export function isAboutSpace(fault: YamlFault): boolean {
  return fault.code === "yaml/syntax" && fault.args.detail === "NO_BREAK_SPACE";
}
