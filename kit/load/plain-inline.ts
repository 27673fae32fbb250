// SPDX-License-Identifier: MIT
import { forbiddenKeys } from "./forbidden-keys.ts";
import { limits } from "./limits.ts";

/** Thrown, and caught by `plainYaml`, when a text needs the YAML library. One instance: it carries nothing. */
export const notPlain = new Error("not plain YAML");

const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
// Signs that mean something to YAML at the start of a text.
const indicator = /^[-?:,[\]{}#&*!|>'"%@`]/;
// A colon before a space or at the end makes a key; a hash after a space, a comment.
const meaningful = /:(?: |$)| #/;

/** A position in a one-line value such as `[a, {b: c}]`. */
interface Cursor {
  readonly text: string;
  at: number;
}

/** The value of one line's text, which is not empty; `depth` is that of what holds it. Throws `notPlain`. */
export function plainInline(text: string, depth: number): unknown {
  const first = text.charAt(0);
  if (first === "[" || first === "{") {
    const cursor: Cursor = { text, at: 0 };
    const value = flow(cursor, depth + 1);
    if (cursor.at !== text.length) throw notPlain;
    return value;
  }
  const match = quoted.exec(text);
  if (match !== null) return match[1] ?? match[2];
  if (indicator.test(first) || meaningful.test(text)) throw notPlain;
  return text;
}

function flow(cursor: Cursor, depth: number): unknown {
  if (depth > limits.depth) throw notPlain;
  const isList = cursor.text.charAt(cursor.at) === "[";
  cursor.at += 1;
  return isList ? flowList(cursor, depth) : flowMapping(cursor, depth);
}

function flowList(cursor: Cursor, depth: number): unknown[] {
  const items: unknown[] = [];
  if (closes(cursor, "]")) return items;
  do items.push(flowValue(cursor, depth));
  while (separated(cursor, "]"));
  return items;
}

const flowKey = /([A-Za-z_][A-Za-z0-9_-]*): +/y;

function flowMapping(cursor: Cursor, depth: number): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  if (closes(cursor, "}")) return data;
  do {
    const key = taken(cursor, flowKey)?.[1];
    if (key === undefined || forbiddenKeys.has(key) || Object.hasOwn(data, key)) throw notPlain;
    data[key] = flowValue(cursor, depth);
  } while (separated(cursor, "}"));
  return data;
}

const flowQuoted = /"([^"\\]*)"|'([^']*)'/y;
const flowPlain = /[^-?:,[\]{}#&*!|>'"%@` ][^,[\]{}#]*/y;

function flowValue(cursor: Cursor, depth: number): unknown {
  const first = cursor.text.charAt(cursor.at);
  if (first === "[" || first === "{") return flow(cursor, depth + 1);
  const match = taken(cursor, flowQuoted);
  if (match !== undefined) return match[1] ?? match[2];
  const text = taken(cursor, flowPlain)?.[0].replace(/ +$/, "") ?? "";
  if (text === "" || meaningful.test(text)) throw notPlain;
  return text;
}

function taken(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match === null) return undefined;
  cursor.at = pattern.lastIndex;
  return match;
}

/** Steps over the end of a collection that is empty. */
function closes(cursor: Cursor, end: "]" | "}"): boolean {
  taken(cursor, / */y);
  const isEnd = cursor.text.charAt(cursor.at) === end;
  if (isEnd) cursor.at += 1;
  return isEnd;
}

/** Steps over `, ` and says that another item follows, or over the end. A comma before the end is the library's. */
function separated(cursor: Cursor, end: "]" | "}"): boolean {
  if (closes(cursor, end)) return false;
  if (taken(cursor, /, */y) === undefined) throw notPlain;
  return true;
}
