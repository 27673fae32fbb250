// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { expect, it } from "vitest";
import { event, judgeTexts } from "./judge.ts";

/** Values of every shape, in the place of any value of a full event. */
const odd = fc.constantFrom(
  "",
  "x",
  "[]",
  "{}",
  "[[]]",
  "[{}]",
  "{a: b}",
  "[~, x, {a: [b]}]",
  "0",
  "-1",
  "true",
  "2018-13-45",
  "'\\'",
);
const lines = fc.constantFrom(
  "format",
  "id",
  "title",
  "dates",
  "languages",
  "timezone",
  "licences",
  "legal",
  "theme",
  "axes",
  "tracks",
  "formats",
  "places",
  "organisations",
  "partners",
  "people",
  "sessions",
  "pages",
  "news",
  "working_groups",
  "traces",
  "figures",
  "lineage",
  "media",
  "registration",
  "call",
  "charter",
  "privacy",
  "accessibility",
  "contact",
  "description",
  "url",
);
const sessionLines = fc.constantFrom(
  "title",
  "slots",
  "speakers",
  "axes",
  "track",
  "format",
  "capacity",
  "links",
  "recording",
  "status",
  "abstract",
  "expected_traces",
);

function replaced(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((yaml, [key, value]) => {
    const kept = yaml.replace(new RegExp(`^${key}:.*\\n(?:  .*\\n)*`, "m"), "");
    return `${kept}${key}: ${value}\n`;
  }, text);
}

it("rules survive an event that is broken in any of its fields, and place what they say", () => {
  const property = fc.property(
    fc.array(fc.tuple(lines, odd), { maxLength: 4 }),
    fc.array(fc.tuple(sessionLines, odd), { maxLength: 4 }),
    (inEvent, inSession) => {
      const session = replaced("title: A\nslots: [{start: 2018-09-13T10:00, duration: 1h}]\n", inSession);
      const { findings } = judgeTexts({
        "event.yaml": replaced(event, inEvent),
        "sessions/a.md": `---\n${session}---\n[a](b.md)\n`,
      });
      for (const { place } of findings) expect(Math.min(place.line, place.column)).toBeGreaterThanOrEqual(1);
    },
  );
  fc.assert(property, { seed: 2018, numRuns: 400 });
});
