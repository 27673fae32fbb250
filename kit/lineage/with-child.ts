// SPDX-License-Identifier: MIT
import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import type { Child } from "../model/edition.ts";
import { plainAddress } from "../validate/lineage/same-edition.ts";

/** What became of the text: the child was added, an entry that was there got what it lacked, or it said all already. */
export interface WithChild {
  readonly outcome: "added" | "completed" | "there";
  readonly text: string;
}

/**
 * The text of an `event.yaml`, valid YAML, with a child in its list of children. Only the lines of that child are written: all
 * others stay as they are, to the letter. What organisers wrote of the child is never replaced; what they left out is added.
 * @param main the language in which a text may be written without naming it.
 */
export function withChild(text: string, child: Child, main: string): WithChild {
  const document = parseDocument(text, { schema: "failsafe", logLevel: "silent" });
  const fields = fieldsOf(child, main);
  const list = document.get("children", true);
  const known = isSeq(list) ? list.items.find((item): item is YAMLMap => isMap(item) && isIt(item, child)) : undefined;
  if (known !== undefined) return completed(text, known, fields);
  const ranged = isSeq(list) && list.items.length > 0 ? inserted(text, list, fields) : undefined;
  if (ranged !== undefined) return { outcome: "added", text: ranged };
  if (isMap(document.contents) && document.contents.flow !== true && !/^(?:\.\.\.|---)\s*$/mu.test(text.slice(4)))
    return { outcome: "added", text: listStarted(text, list, fields) };
  document.setIn(["children"], [fields]);
  return { outcome: "added", text: document.toString({ lineWidth: 0 }) };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf({ relation, title, edition, url, territory, date }: Child, main: string): Fields {
  const plain = (said: Child["title"] | undefined) =>
    said !== undefined && Object.keys(said).join() === main ? said[main] : said;
  const all = { relation, title: plain(title), edition, url, territory: plain(territory), date };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function isIt(item: YAMLMap, { edition, url }: Child): boolean {
  const said = (name: string) => String(item.get(name) ?? "");
  if (said("edition") !== "") return said("edition") === edition;
  const address = plainAddress(said("url"));
  return address !== undefined && url !== undefined && address === plainAddress(url);
}

/** The lines of a value, each below the first set in by as much; spaces at the end of the last may be a value. */
function linesOf(value: unknown, indent: string): string {
  return stringify(value, { lineWidth: 0 })
    .replace(/\n$/u, "")
    .split("\n")
    .map((line) => `${indent}${line}`)
    .join("\n");
}

function flow(value: unknown): string {
  return stringify(value, { lineWidth: 0, collectionStyle: "flow" }).trim();
}

/** A list that holds something gets one more: below its last item, or before its bracket. */
function inserted(text: string, list: YAMLSeq, fields: Fields): string | undefined {
  const [start, end] = list.range ?? [0, 0];
  if (list.flow === true) return afterLast(text, endOf(list.items.at(-1)), flow(fields));
  const indent = /^[ \t]*/u.exec(text.slice(lineStart(text, start)))?.[0] ?? "";
  return belowLine(text, end, linesOf([fields], indent));
}

function completed(text: string, item: YAMLMap, fields: Fields): WithChild {
  const lacking = Object.entries(fields).filter(([name]) => !item.has(name));
  if (lacking.length === 0) return { outcome: "there", text };
  const missing = Object.fromEntries(lacking);
  const [start, end] = item.range ?? [0, 0];
  if (item.flow === true) {
    const pairs = flow(missing).replace(/^\{\s*|\s*\}$/gu, "");
    return { outcome: "completed", text: afterLast(text, endOf(item.items.at(-1)?.value), pairs) };
  }
  const indent = " ".repeat(start - lineStart(text, start));
  return { outcome: "completed", text: belowLine(text, end, linesOf(missing, indent)) };
}

/** A new list, at the end of the file or where an empty one was. */
function listStarted(text: string, list: unknown, fields: Fields): string {
  const lines = linesOf([fields], "  ");
  const range = isSeq(list) || isScalar(list) ? list.range : undefined;
  if (range === undefined || range === null) return `${text}${text.endsWith("\n") ? "" : "\n"}children:\n${lines}\n`;
  const [start, end] = range;
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end);
  const rest = after.startsWith("\n") || after === "" ? after : after.replace(/^[ \t]*(?=#|\n|$)/u, " ");
  return `${before}\n${lines}${rest.startsWith("\n") || rest.startsWith(" #") ? "" : "\n"}${rest}`;
}

/** Something more between brackets, after the last thing there: a comma or a comment may follow it. */
function afterLast(text: string, end: number, more: string): string {
  return `${text.slice(0, end)}, ${more}${text.slice(end)}`;
}

/** Where a value ends. */
function endOf(node: unknown): number {
  return (isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[1] : undefined) ?? 0;
}

/** Lines below the one on which a value ends. */
function belowLine(text: string, end: number, lines: string): string {
  if (text[end - 1] === "\n") return `${text.slice(0, end)}${lines}\n${text.slice(end)}`;
  const next = text.indexOf("\n", end);
  return next === -1 ? `${text}\n${lines}\n` : `${text.slice(0, next + 1)}${lines}\n${text.slice(next + 1)}`;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
