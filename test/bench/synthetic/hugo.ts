// SPDX-License-Identifier: MIT
import type { SyntheticEvent } from "./event.ts";
import type { TextFiles } from "./folder.ts";

/**
 * The event folder as Hugo wants it: the same Markdown files below `content/`, `event.yaml` as data, and an almost empty
 * file for each page that is not one of the organiser's (axes, rooms, days), which Hugo cannot make from data.
 */
export function hugoContent(files: TextFiles, { event, sessions }: SyntheticEvent): TextFiles {
  const content = new Map<string, string>([["data/event.yaml", files.get("event.yaml") ?? ""]]);
  for (const [path, text] of files) if (path !== "event.yaml") content.set(`content/${path}`, text);
  for (const id of listedIds(event.axes)) content.set(`content/axes/${id}.md`, stub(id));
  for (const place of listed(event.places))
    for (const id of listedIds(place.rooms)) content.set(`content/rooms/${id}.md`, stub(id));
  for (const day of daysOf(sessions)) content.set(`content/programme/${day}.md`, stub(day));
  // The other builders make no list page for these three, so Hugo does not either.
  for (const section of ["sessions", "axes", "rooms"])
    content.set(`content/${section}/_index.md`, `---\n_build: { render: never }\n${CASCADES[section] ?? ""}---\n`);
  return content;
}

/** A session has a calendar beside its page. */
const CASCADES: Readonly<Record<string, string>> = { sessions: "cascade: { outputs: [html, calendar] }\n" };

function daysOf(sessions: SyntheticEvent["sessions"]): ReadonlySet<string> {
  return new Set(sessions.flatMap(({ data }) => listed(data.slots).map((slot) => String(slot.start).slice(0, 10))));
}

function stub(key: string): string {
  return `---\nkey: "${key}"\n---\n`;
}

function listedIds(list: unknown): readonly string[] {
  return listed(list).map((item) => String(item.id));
}

function listed(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list : [];
}
