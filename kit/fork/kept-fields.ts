// SPDX-License-Identifier: MIT
import type { Part } from "./parts.ts";

/**
 * What of each thing goes to another event. Nothing else does: not who leads, facilitates or coordinates, not what was
 * held, recorded, counted or linked to, not how a charter was applied.
 */
const fields = {
  axes: ["id", "title", "question", "description", "color", "shape"],
  tracks: ["id", "title", "description", "axis"],
  formats: [
    "title",
    "purpose",
    "produces",
    "steps",
    "group_size",
    "duration",
    "room_setup",
    "roles",
    "materials",
    "description",
    "sources",
  ],
  charter: ["id", "text"],
  tasks: ["title", "due", "phase", "role", "note"],
  pages: ["title", "summary", "text", "menu", "order", "generic"],
  places: ["name", "address", "geo", "url", "description", "access", "accessibility", "plan", "rooms"],
  sessions: [
    "title",
    "kind",
    "subtitle",
    "question",
    "abstract",
    "axes",
    "track",
    "format",
    "language",
    "level",
    "audience",
    "outcome",
    "materials",
    "expected_traces",
  ],
  groups: ["title", "purpose", "description", "lines"],
  theme: ["fonts", "colors", "logo", "picture"],
  media: ["alt", "caption", "credit", "licence", "source"],
} as const satisfies Readonly<Record<Part, readonly string[]>>;

/** The names of the fields of a part that go to another event, in the order in which they are written. */
export function keptFields(part: Part): readonly string[] {
  return fields[part];
}

/** What of a thing goes to another event. */
export function onlyKept(part: Part, thing: object): Record<string, unknown> {
  const value: Readonly<Record<string, unknown>> = { ...thing };
  return Object.fromEntries(
    fields[part].flatMap((name) => (value[name] === undefined || value[name] === null ? [] : [[name, value[name]]])),
  );
}
