// SPDX-License-Identifier: MIT
import { type Document, isNode, isScalar, isSeq, stringify } from "yaml";
import { asWritten, editedDocument, nodeIn } from "../../load/edited-document.ts";
import { splitMarkdown } from "../../load/split-markdown.ts";
import type { NotesData } from "./trace-data.ts";

/** The fields that a new trace has besides those of the sheet. */
export interface TraceStart {
  readonly session: string;
  readonly type: string;
  readonly language: string;
  readonly date?: string;
}

const form = { lineWidth: 0, aliasDuplicateObjects: false } as const;

/** The text of a new trace file: every value through the YAML library, as plain data. */
export function traceFile(start: TraceStart, data: NotesData, report: string): string {
  const { session, type, ...rest } = start;
  const { authors, licence, ...fields } = data;
  const credits = { ...(authors && { authors }), ...(licence !== undefined && { licence }) };
  const yaml = stringify({ session, type, status: "raw", ...credits, ...rest, ...fields }, form);
  return `---\n${yaml}---\n${report === "" ? "" : `${report}\n`}`;
}

/** A trace that was there, with what a sheet adds to it. */
export interface MergedTrace {
  readonly text: string;
  /** The fields that the sheet changes; `report` among them. Empty when all it says was there. */
  readonly fields: readonly string[];
}

/**
 * A trace with what a sheet says: what it has stays, comments too; lists go on with what they lacked; its text comes before
 * the sheet's. An expected one becomes raw. Undefined when the file cannot be read as front matter.
 */
export function mergedTrace(before: string, data: NotesData, report: string): MergedTrace | undefined {
  const parts = splitMarkdown(before);
  if ("code" in parts || parts.bodyStart === 0) return undefined;
  const document = editedDocument(parts.yaml);
  if (document.errors.length > 0) return undefined;
  const results = Object.entries(data).map(([field, value]) => ({
    field,
    value,
    result: fill(document, field, value),
  }));
  const refused = results
    .filter(({ result }) => result === "refused")
    .map(({ field, value }) => `- ${field}: ${value}`);
  const old = before.slice(parts.bodyStart).trim();
  const added = [report, refused.join("\n")].filter((text) => text !== "" && !old.includes(text));
  const fields = results.filter(({ result }) => result === "set").map(({ field }) => field);
  if ((document.get("status") ?? "raw") === "expected") document.set("status", "raw");
  const body = [old, ...added].filter((text) => text !== "").join("\n\n");
  return {
    text: `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body === "" ? "" : `${body}\n`}`,
    fields: [...fields, ...(added.length > 0 ? ["report"] : [])],
  };
}

type Filled = "set" | "same" | "refused";

/** Puts a value where there is none, or adds to a list what it lacks. One value is never put in the place of another. */
function fill(document: Document, field: string, value: unknown): Filled {
  const there = document.get(field, true);
  if (isBlank(there)) {
    document.set(field, nodeIn(document, value));
    return "set";
  }
  if (!isSeq(there) || !Array.isArray(value)) return sameValue(document, there, value) ? "same" : "refused";
  const known = there.items.map((item) => plain(document, item));
  const lacking = value.filter((item) => !known.includes(JSON.stringify(asWritten(item))));
  for (const item of lacking) there.add(nodeIn(document, item));
  return lacking.length > 0 ? "set" : "same";
}

function plain(document: Document, node: unknown): string {
  return JSON.stringify(isNode(node) ? node.toJS(document) : node);
}

function sameValue(document: Document, node: unknown, value: unknown): boolean {
  return plain(document, node) === JSON.stringify(asWritten(value));
}

function isBlank(node: unknown): boolean {
  if (isScalar(node)) return /^(?:~|null)?$/u.test(String(node.value ?? ""));
  return node === undefined || node === null || (isSeq(node) && node.items.length === 0);
}
