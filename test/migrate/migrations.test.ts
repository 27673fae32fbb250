// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatOf, migratedTexts } from "../../kit/migrate/migrate-event.ts";
import { migrations, presentFormat } from "../../kit/migrate/migrations.ts";
import schema from "../../schemas/event.schema.json" with { type: "json" };

const head = "format: 1\n";
const migrate = (texts: Readonly<Record<string, string>>, beside: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(migratedTexts(new Map(Object.entries(texts)), 0, new Map(Object.entries(beside))));
/** An `event.yaml` of format 0, migrated, below the number that it gets. */
const event = (yaml: string) => migrate({ "event.yaml": yaml })["event.yaml"]?.replace(head, "");
/** The front matter of a session of format 0, migrated. */
const session = (lines: string, others: Readonly<Record<string, string>> = {}) => {
  const texts = { "event.yaml": head, "sessions/a.md": `---\n${lines}---\n`, ...others };
  return (migrate(texts)["sessions/a.md"] ?? texts["sessions/a.md"]).slice(4, -4);
};

describe("the formats there were", () => {
  it("lead one to the next, up to the one that the schemas are", () => {
    migrations.forEach(({ from, to }, index) => {
      expect([from, to]).toEqual([index, index + 1]);
    });
    expect(migrations.at(-1)?.to).toBe(presentFormat);
    expect(schema.properties.format.const).toBe(presentFormat);
  });

  it.each([
    ["id: fete\n", 0],
    ["# A comment\nformat: 0\n", 0],
    ["format: 1\n", 1],
    ["\uFEFFformat: 1\n", 1],
    ["{format: 7, id: fete}\n", 7],
    ["format: one\n", undefined],
    ["format: -1\n", undefined],
    ["format: [1\n", undefined],
    ["", undefined],
  ])("are read from %j as %s", (text, format) => {
    expect(formatOf("event.yaml", text)).toBe(format);
  });
});

describe("from format 0 to format 1", () => {
  it("the format says its number, below the comments at the top", () => {
    expect(migrate({ "event.yaml": "# Our fair\n\nid: fete # its name\n" })["event.yaml"]).toBe(
      "# Our fair\n\nformat: 1\nid: fete # its name\n",
    );
    expect(migrate({ "event.yaml": "format: 0 # old\nid: fete\n" })["event.yaml"]).toBe("format: 1 # old\nid: fete\n");
    expect(migrate({ "event.yaml": "{id: fete}\n" })["event.yaml"]).toBe("{format: 1, id: fete}\n");
    expect(migrate({ "series.yaml": "id: fetes\r\nname: x\r\n" })["series.yaml"]).toBe(
      "format: 1\r\nid: fetes\r\nname: x\r\n",
    );
  });

  it("“license” and “licenses” are “licence” and “licences”, at any depth and in any file", () => {
    expect(event("licenses: {content: CC0-1.0}\n")).toBe("licences: {content: CC0-1.0}\n");
    expect(session("resources:\n  - title: x\n    license: CC0-1.0 # free\n")).toBe(
      "resources:\n  - title: x\n    licence: CC0-1.0 # free\n",
    );
    expect(migrate({ "media/a.jpg.yaml": "license: CC0-1.0\n" })).toEqual({ "media/a.jpg.yaml": "licence: CC0-1.0\n" });
  });

  it("“organization” and “organizations” are “organisation” and “organisations”", () => {
    expect(event("organizations: []\npartners:\n  - {organization: mairie, role: organiser}\n")).toBe(
      "organisations: []\npartners:\n  - {organisation: mairie, role: organiser}\n",
    );
  });

  it("“colour” is “color”", () => {
    expect(event('axes:\n  - id: a\n    colour: "#2547d0"\n')).toBe('axes:\n  - id: a\n    color: "#2547d0"\n');
  });

  it("“time_zone” is “timezone”, and “venues” are “places”, in event.yaml alone", () => {
    expect(event("time_zone: Europe/Paris\nvenues: []\n")).toBe("timezone: Europe/Paris\nplaces: []\n");
    expect(session("venues: []\n")).toBe("venues: []\n");
  });

  it("“themes” are “axes”, of the event and of its sessions, wherever these are written", () => {
    expect(event("themes: []\nsessions:\n  - {id: a, themes: [x]}\n")).toBe(
      "axes: []\nsessions:\n  - {id: a, axes: [x]}\n",
    );
    expect(session("themes: [x]\n")).toBe("axes: [x]\n");
  });

  it("“alt_text” of a picture is “alt”", () => {
    expect(migrate({ "media/a.jpg.yaml": "alt_text: Une salle\n" })).toEqual({
      "media/a.jpg.yaml": "alt: Une salle\n",
    });
  });

  it("“start_date” and “end_date” are “dates”; an event of one day ends that day", () => {
    expect(event("id: fete\nstart_date: 2031-06-14\n# until\nend_date: 2031-06-15 # Sunday\nmode: online\n")).toBe(
      "id: fete\ndates: {start: 2031-06-14, end: 2031-06-15}\n# until\n# Sunday\nmode: online\n",
    );
    expect(event("start_date: 2031-06-14\nid: fete\n")).toBe("dates: {start: 2031-06-14, end: 2031-06-14}\nid: fete\n");
    expect(event('{id: fete, start_date: "2031-06-14", mode: online, end_date: 2031-06-15}\n')).toBe(
      "{format: 1, id: fete, dates: {start: 2031-06-14, end: 2031-06-15}, mode: online}\n",
    );
  });

  it("the time and the room of a session are its slot", () => {
    expect(session("title: x\nstart: 2031-06-14T10:00\nduration: 1h15\nroom: salle\naxes: [a]\n")).toBe(
      "title: x\nslots: [{start: 2031-06-14T10:00, duration: 1h15, room: salle}]\naxes: [a]\n",
    );
    expect(session("start: 2031-06-14T10:00\nend: 2031-06-14T11:00\nrooms:\n  - a\n  - b\n")).toBe(
      "slots: [{start: 2031-06-14T10:00, end: 2031-06-14T11:00, rooms: [a, b]}]\n",
    );
    expect(event("sessions:\n  - id: a\n    start: 2031-06-14T10:00\n    duration: 1h\n    title: A\n")).toBe(
      "sessions:\n  - id: a\n    slots: [{start: 2031-06-14T10:00, duration: 1h}]\n    title: A\n",
    );
    expect(session("room: salle\ntitle: x\n")).toBe("room: salle\ntitle: x\n");
  });

  it("speakers that are named are called by their ids", () => {
    const people = { "people/lou-kervella.md": "---\nname: Lou Kervella\n---\n" };
    expect(session('speakers: [lou kervella, "Lou Kervella", jo]\n', people)).toBe(
      "speakers: [lou-kervella, lou-kervella, jo]\n",
    );
    expect(session("facilitators:\n  - Lou Kervella # again\n", people)).toBe(
      "facilitators:\n  - lou-kervella # again\n",
    );
    expect(session("speakers: Lou Kervella, Jo Le Goff\n", people)).toBe("speakers: [lou-kervella, jo-le-goff]\n");
  });

  it("who had no file gets one, with the name and nothing else", () => {
    const texts = { "event.yaml": head, "sessions/a.md": "---\nspeakers: [Zoë d’Œuvre, 王芳]\n---\nHello\n" };
    const done = migrate(texts);
    expect(done["people/zoe-d-oeuvre.md"]).toBe('---\nname: "Zoë d’Œuvre"\n---\n');
    expect(Object.values(done)).toContain('---\nname: "王芳"\n---\n');
    expect(done["sessions/a.md"]).toMatch(/^---\nspeakers: \[zoe-d-oeuvre, person-[a-z0-9]+\]\n---\nHello\n$/u);
  });

  it("who is shared by several editions is known, and gets no second file", () => {
    const texts = { "event.yaml": head, "sessions/a.md": "---\nspeakers: [Lou Kervella]\n---\n" };
    const shared = { "people/lou.md": "---\nname: Lou Kervella\n---\n" };
    expect(migrate(texts, shared)).toEqual({ "sessions/a.md": "---\nspeakers: [lou]\n---\n" });
  });
});

describe("a migration", () => {
  it("leaves a field that is there under both names to its author", () => {
    expect(event("license: a\nlicence: b\n")).toBe("license: a\nlicence: b\n");
  });

  it("keeps every byte that it is not about: comments, blank lines, quotes, line ends, the text below", () => {
    const body = "\r\nText: license  \r\n---\r\n  start_date\t\r\n";
    const text = `\uFEFF---\r\n# license\r\ntitle:   'It''s'   # license: no\r\n\r\nlicense: "CC0-1.0"\r\n---\r\n${body}`;
    expect(migrate({ "event.yaml": head, "pages/a.md": text })["pages/a.md"]).toBe(
      text.replace("\r\nlicense:", "\r\nlicence:"),
    );
  });

  it("does not touch what is no content, or cannot be read", () => {
    const texts = {
      "event.yaml": "format: 1\n",
      "README.md": "---\nlicense: x\n---\n",
      "sessions/a.md": "---\nlicense: [\n---\n",
    };
    expect(migrate(texts)).toEqual({});
  });

  it("changes nothing the second time", () => {
    const name = fc.constantFrom(
      "license",
      "licence",
      "start",
      "duration",
      "room",
      "speakers",
      "themes",
      "title",
      "colour",
    );
    const value = fc.constantFrom(
      "a",
      "'a b'",
      "[a, b]",
      "{license: x}",
      "2031-06-14T10:00",
      "Jo Le Goff",
      "[Jo Le Goff]",
    );
    const lines = fc.uniqueArray(fc.tuple(name, value, fc.constantFrom("", " # note")), {
      selector: ([key]) => key,
      minLength: 1,
    });
    fc.assert(
      fc.property(lines, fc.constantFrom("\n", "\r\n"), (pairs, end) => {
        const yaml = pairs.map(([key, text, note]) => `${key}: ${text}${note}${end}`).join("");
        const texts = { "event.yaml": "id: fete\n", "sessions/a.md": `---${end}${yaml}---${end}Body` };
        const once = { ...texts, ...migrate(texts) };
        expect(migrate(once)).toEqual({});
        expect(once["sessions/a.md"].endsWith(`---${end}Body`)).toBe(true);
        for (const [, , note] of pairs) expect(once["sessions/a.md"]).toContain(note.trim());
      }),
      { numRuns: 40 },
    );
  });
});
