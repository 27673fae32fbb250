// SPDX-License-Identifier: MIT
import { type Document, isMap, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { asWritten, editedDocument, nodeIn } from "../load/edited-document.ts";
import type { Entry } from "./entry.ts";
import { keptFields } from "./kept-fields.ts";
import { yamlStyle } from "./laid-out.ts";
import type { Part } from "./parts.ts";

/** Where each part stands in `event.yaml`. */
const lists: Readonly<Partial<Record<Part, readonly string[]>>> = {
  axes: ["axes"],
  tracks: ["tracks"],
  charter: ["charter", "commitments"],
  tasks: ["tasks"],
  formats: ["formats"],
  places: ["places"],
  sessions: ["sessions"],
  pages: ["pages"],
  groups: ["working_groups"],
};

/** What `lineage` says of the version of a parent that was taken. */
export interface NewVersion {
  readonly edition: string;
  readonly version: string;
  readonly checksum: string;
  readonly date: string;
  readonly credits: readonly string[];
}

/**
 * The text of `event.yaml` with things taken from a parent in its lists: of one that is there only the fields that go from
 * one event to another are replaced, a new one comes last. Comments, order and layout of the rest stay.
 */
export function editedEvent(text: string, entries: readonly Entry[], version?: NewVersion): string {
  const document = editedDocument(text);
  for (const entry of entries) setEntry(document, entry);
  if (version !== undefined) setVersion(document, version);
  return document.toString(yamlStyle);
}

function setEntry(document: Document, { part, id, value }: Entry): void {
  const path = lists[part];
  if (path === undefined) {
    for (const field of keptFields(part)) setOrDelete(document, [part, field], value[field]);
    return;
  }
  const list = document.getIn(path);
  const there = isSeq(list) ? itemOf(list, part, id) : undefined;
  if (there !== undefined) for (const field of keptFields(part)) setField(document, there, field, value[field]);
  else if (isSeq(list)) list.add(nodeIn(document, withId(part, id, value)));
  else document.setIn(path, nodeIn(document, [withId(part, id, value)]));
}

const withId = (part: Part, id: string, value: Entry["value"]) => (part === "tasks" ? value : { id, ...value });

function itemOf(list: YAMLSeq, part: Part, id: string): YAMLMap | undefined {
  return list.items.filter((item) => isMap(item)).find((item) => nameOf(item, part) === id);
}

/** A task is known by its title in the first of its languages. */
function nameOf(item: YAMLMap, part: Part): unknown {
  if (part !== "tasks") return item.get("id");
  const title = item.get("title");
  return isMap(title) ? (title.toJSON() as Record<string, unknown>)[String(title.items[0]?.key)] : title;
}

function setField(document: Document, item: YAMLMap, field: string, value: unknown): void {
  if (field === "id") return;
  if (value === undefined) item.delete(field);
  else if (JSON.stringify(item.get(field, false)) !== JSON.stringify(asWritten(value)))
    item.set(field, nodeIn(document, value));
}

function setOrDelete(document: Document, path: readonly string[], value: unknown): void {
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, nodeIn(document, value));
}

function setVersion(document: Document, { edition, credits, ...fields }: NewVersion): void {
  const lineage = document.get("lineage");
  if (!isSeq(lineage)) return;
  const parent = lineage.items.filter((item) => isMap(item)).find((item) => item.get("edition") === edition);
  if (parent === undefined) return;
  for (const [field, value] of Object.entries(fields)) parent.set(field, nodeIn(document, value));
  const said = parent.get("credits");
  const before: readonly unknown[] = isSeq(said) ? (said.toJSON() as unknown[]) : [];
  const added = credits.filter((line) => !before.includes(line));
  if (added.length > 0) parent.set("credits", nodeIn(document, [...before, ...added]));
}
