// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { migratedTexts } from "../../kit/migrate/migrate-event.ts";
import { readDocument } from "./read-document.ts";

/** One small file for each row of the table, and the words that must be in it afterwards. */
const rows: readonly (readonly [was: string, path: string, text: string, after: string])[] = [
  ["format", "event.yaml", "id: a\n", "format: 1"],
  ["license", "event.yaml", "licenses: {content: x}\n", "licences:"],
  ["organization", "event.yaml", "organizations: []\n", "organisations:"],
  ["colour", "event.yaml", "axes: [{id: a, colour: x}]\n", "color:"],
  ["time_zone", "event.yaml", "time_zone: x\n", "timezone:"],
  ["venues", "event.yaml", "venues: []\n", "places:"],
  ["themes", "sessions/a.md", "---\nthemes: [x]\n---\n", "axes:"],
  ["alt_text", "media/a.jpg.yaml", "alt_text: x\n", "alt:"],
  ["start_date", "event.yaml", "start_date: 2031-06-14\n", "dates: {start"],
  ["start`", "sessions/a.md", "---\nstart: 2031-06-14T10:00\n---\n", "slots: [{start"],
  ["speakers", "sessions/a.md", "---\nspeakers: [Lou Kervella]\n---\n", "lou-kervella"],
];

describe.each([
  ["en", "templates/guides/en/updating.md"],
  ["fr", "templates/guides/fr/mise-a-jour.md"],
])("the table of formats (%s)", (_, guide) => {
  const told = readDocument(guide)
    .prose.split("\n")
    .filter((line) => /^\| .*`/u.test(line));

  it("has a row for each thing that changed, and no other", () => {
    expect(told).toHaveLength(rows.length);
    for (const [index, [was]] of rows.entries()) expect(told[index]).toContain(was);
  });

  it.each(rows)("tells what is done: %s in %s", (_was, path, text, after) => {
    expect(migratedTexts(new Map([[path, text]]), 0).get(path)).toContain(after);
  });
});
