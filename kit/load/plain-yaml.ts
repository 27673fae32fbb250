// SPDX-License-Identifier: MIT

import { forbiddenKeys } from "./forbidden-keys.ts";
import { limits } from "./limits.ts";
import { notPlain, plainInline } from "./plain-inline.ts";
import { type Line, linesOf } from "./plain-lines.ts";

// So short that it cannot hold more values than the limit, which only the library counts.
const maxLength = limits.values;
const entry = /^([A-Za-z_][A-Za-z0-9_-]*):(?: +(.*))?$/;

/** The lines of a text, and the next one to read. */
interface Reader {
  readonly lines: Line[];
  next: number;
}

/**
 * The data of a YAML text when it is of the plain kind that nearly all event files are: `key: value` lines, lists,
 * one-line quoted texts, `[a, b]` and `{a: b}`. Undefined for anything else, and for anything that may be wrong: the
 * library then decides. For speed only: what it gives is what the library gives, ten times as fast (a test compares).
 */
export function plainYaml(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text.length > maxLength) return undefined;
  try {
    const reader: Reader = { lines: linesOf(text), next: 0 };
    if (reader.lines.length === 0) return {};
    const data = mapping(reader, 0, 1);
    return reader.next === reader.lines.length ? data : undefined;
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

function mapping(reader: Reader, indent: number, depth: number): Record<string, unknown> {
  if (depth > limits.depth) throw notPlain;
  const data: Record<string, unknown> = {};
  for (let line = reader.lines[reader.next]; line !== undefined; line = reader.lines[reader.next]) {
    if (line.indent < indent || (line.indent === indent && line.isItem)) break;
    const match = line.indent === indent ? entry.exec(line.content) : null;
    const key = match?.[1];
    if (key === undefined || forbiddenKeys.has(key) || Object.hasOwn(data, key)) throw notPlain;
    reader.next += 1;
    const written = match?.[2] ?? "";
    data[key] = written === "" ? blockBelow(reader, indent, depth) : plainInline(written, depth);
  }
  return data;
}

/** The value of a key that has nothing on its line: what is further right below it, a list at its left, or nothing. */
function blockBelow(reader: Reader, indent: number, depth: number): unknown {
  const line = reader.lines[reader.next];
  if (line === undefined || line.indent < indent) return null;
  if (line.isItem) return list(reader, line.indent, depth + 1);
  return line.indent === indent ? null : mapping(reader, line.indent, depth + 1);
}

function list(reader: Reader, indent: number, depth: number): unknown[] {
  if (depth > limits.depth) throw notPlain;
  const items: unknown[] = [];
  for (let line = reader.lines[reader.next]; line !== undefined; line = reader.lines[reader.next]) {
    if (line.indent < indent || (line.indent === indent && !line.isItem)) break;
    if (line.indent > indent) throw notPlain;
    const content = line.content.slice(2);
    if (content.startsWith(" ")) throw notPlain;
    if (entry.test(content)) {
      // The mapping starts on the item's own line, two columns further right.
      reader.lines[reader.next] = { indent: indent + 2, content, isItem: false };
      items.push(mapping(reader, indent + 2, depth + 1));
    } else {
      reader.next += 1;
      items.push(plainInline(content, depth));
    }
  }
  return items;
}
