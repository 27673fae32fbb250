// SPDX-License-Identifier: MIT
import type { ReadNotes } from "./read-notes.ts";

/** Markdown whose links are nothing but text, every word kept: for a report with a link that no site may carry. */
export function plainLinks(markdown: string): string {
  return markdown.replace(/\](?=[([:])/gu, "] ").replace(/<(?=\S)/gu, "< ");
}

/** The same for what was read of a sheet: its fields, and its report. */
export function plainNotes(read: ReadNotes): ReadNotes {
  return { ...read, data: plainDeep(read.data) as ReadNotes["data"], report: plainLinks(read.report) };
}

function plainDeep(value: unknown): unknown {
  if (typeof value === "string") return plainLinks(value);
  if (Array.isArray(value)) return value.map(plainDeep);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainDeep(one)]));
}
