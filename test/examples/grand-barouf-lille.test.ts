// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contrast } from "../../kit/color/contrast.ts";
import { defaultTokens } from "../../kit/color/tokens.ts";
import type { Session } from "../../kit/model/edition.ts";
import { builtSite, scratchFolder } from "../helpers/kit-cli.ts";
import { filesOf } from "../helpers/site-files.ts";
import { checkFolder, editionOf, findingsOf, folder, textOf } from "./read-event.ts";

const root = "examples/grand-barouf-lille/editions/grand-barouf-lille";
const files = folder(root);
const checked = checkFolder(files);
const edition = editionOf(checked);
const sessions = edition.sessions.filter(({ kind }) => kind === "session");
const breaks = edition.sessions.filter(({ kind }) => kind === "break" || kind === "meal");
const countWords = (text = "") => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
const startsOn = (day: string) => (session: Session) => session.slots.some(({ start }) => start.startsWith(day));
const traceOf = (id: string) => {
  const found = edition.traces.find((trace) => trace.id === id);
  if (found === undefined) throw new Error(`no trace ${id}`);
  return found;
};

describe("the example of Le Grand Barouf numérique 2017", () => {
  it("leaves validate only notices of what is so on purpose: sources that disagree, a quote on hold, two links", () => {
    expect(checked.findings.filter(({ severity }) => severity !== "notice").map(({ code }) => code)).toEqual([]);
    expect(findingsOf(checked).map((finding) => finding.replace(/:\d+ /u, " "))).toEqual([
      "event.yaml figure/undated",
      "event.yaml figure/undated",
      "traces/a-qui-profite-la-plateforme.md quote/not-approved",
      "traces/ce-qui-reste-du-barouf.md figure/undated",
      "traces/ce-qui-reste-du-barouf.md figure/undated",
      "traces/la-gazette-mars-2017.md licence/not-carried",
      "traces/photos-de-l-edition.md licence/not-carried",
    ]);
  });

  it("fills two days with about thirty sessions, with breaks and lunch on both", () => {
    expect(sessions.length).toBeGreaterThanOrEqual(30);
    for (const day of ["2017-03-09", "2017-03-10"]) {
      expect(sessions.filter(startsOn(day)).length).toBeGreaterThanOrEqual(14);
      expect(breaks.filter(startsOn(day)).length).toBeGreaterThanOrEqual(4);
    }
  });

  it("runs the formats that sources name: shows, keynotes, fishbowls, data workshops, a trial, artworks", () => {
    const named = ["show-talk", "keynote", "fishbowl", "open-data-workshop", "mock-trial", "art-exhibition"];
    const used = new Set(sessions.map(({ format }) => format));
    expect(named.filter((format) => !used.has(format))).toEqual([]);
    const own = edition.formats.filter(({ from_kit }) => !from_kit).map(({ id }) => id);
    expect(own.sort()).toEqual(["art-exhibition", "guided-visit", "open-data-workshop", "show-talk"]);
  });

  it("keeps an empty chair in every fishbowl, and says so", () => {
    const bowls = sessions.filter(({ format }) => format === "fishbowl");
    expect(bowls).toHaveLength(4);
    for (const { abstract } of bowls) {
      expect(abstract?.["fr"]).toMatch(/chaise vide|toujours vide|bocal s’ouvre/);
    }
  });

  it("has the four themes of 2017, each with a question, a colour and a shape of its own", () => {
    expect(edition.axes.map(({ id }) => id)).toEqual(["modeles", "travail", "citoyens", "solidarites"]);
    expect(new Set(edition.axes.map(({ color }) => color)).size).toBe(4);
    expect(new Set(edition.axes.map(({ shape }) => shape)).size).toBe(4);
    for (const { id, question } of edition.axes) {
      expect(Object.keys(question ?? {})).toEqual(["fr", "en"]);
      expect(sessions.filter(({ axes }) => axes.includes(id)).length).toBeGreaterThanOrEqual(7);
    }
  });

  it("dresses in colours of its own that can be read, by day and by night", () => {
    for (const scheme of ["light", "dark"] as const) {
      const own = { ...defaultTokens[scheme], ...edition.theme[scheme] };
      expect(own.paper).not.toBe(defaultTokens[scheme].paper);
      for (const text of [own.ink, own.soft, own.accent]) {
        for (const ground of [own.paper, own.card]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it.each(sessions)(
    "gives $id a question, people, a promised trace and an abstract of substance, in both languages",
    (session) => {
      expect(Object.keys(session.question ?? {})).toEqual(["fr", "en"]);
      expect(Object.values(session.people).flat().length).toBeGreaterThan(0);
      for (const language of ["fr", "en"]) {
        const words = countWords(session.abstract?.[language]);
        expect(words).toBeGreaterThanOrEqual(60);
        expect(words).toBeLessThanOrEqual(150);
      }
    },
  );

  it("lets only invented people speak, and each of them somewhere", () => {
    const shown = edition.people.filter(({ withdrawn }) => !withdrawn);
    expect(shown.length).toBeGreaterThanOrEqual(26);
    expect(shown.filter(({ fictional }) => !fictional)).toEqual([]);
    const busy = new Set(edition.sessions.flatMap(({ people }) => Object.values(people).flat()));
    expect(shown.filter(({ id }) => !busy.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("uses every room, all of them said to be invented", () => {
    const used = new Set(edition.sessions.flatMap(({ slots }) => slots.flatMap(({ rooms }) => rooms)));
    const rooms = edition.places.flatMap((place) => place.rooms.map(({ id }) => id));
    expect(rooms.filter((room) => !used.has(room))).toEqual([]);
    expect(edition.places[0]?.description?.["en"]).toContain("rooms in this example are invented");
  });

  it("points to the two editions that followed, and claims no ancestor that no source names", () => {
    expect(checked.input?.event.value.children?.map(({ date }) => date)).toEqual([
      "2018-03-22",
      "2019-03-20",
      "2026-10-08",
    ]);
    expect(edition.lineage).toEqual([]);
  });
});

describe("its facts", () => {
  it("shows the contradictory attendance figures side by side, each with the address of its source", () => {
    const attendance = edition.figures.filter(({ counts }) => counts === "attendees");
    expect(attendance.map(({ value, kind }) => `${value} ${kind}`)).toEqual([
      "700 attended",
      "2000 attended",
      "700 expected",
    ]);
    expect(attendance.filter(({ source }) => source.url === undefined)).toEqual([]);
    expect(new Set(attendance.map(({ source }) => source.url)).size).toBe(2);
  });

  it("names real people only where it tells what sources say of them, never in the programme", () => {
    const real = ["Castelain", "Leblond", "Levrat", "Kopp", "Traisnel"];
    const programme = JSON.stringify([edition.sessions, edition.people, edition.news]);
    expect(real.filter((name) => programme.includes(name))).toEqual([]);
    const sources = `${textOf(`${root}/pages/sources.md`)}${textOf(`${root}/pages/sources.en.md`)}`;
    expect(real.filter((name) => !sources.includes(name))).toEqual([]);
    const quoted = edition.traces.flatMap(({ quotes }) => quotes.flatMap(({ person }) => person ?? []));
    const known = new Map(edition.people.map((person) => [person.id, person]));
    expect(quoted.filter((id) => known.get(id)?.fictional !== true)).toEqual([]);
  });

  it("links what is not free and carries no file of it", () => {
    const closed = edition.traces.filter(({ licence }) => licence === "LicenseRef-all-rights-reserved");
    expect(closed.map(({ id }) => id).sort()).toEqual(["la-gazette-mars-2017", "photos-de-l-edition"]);
    for (const { url, file, authors } of closed) {
      expect([url !== undefined, file, authors.length]).toEqual([true, undefined, 1]);
    }
  });

  it("tells in both languages what is real and what is invented", () => {
    for (const language of ["", ".en"]) {
      const about = textOf(`${root}/pages/a-propos-de-cet-exemple${language}.md`);
      expect(about).toMatch(
        language === ""
          ? /## Ce qui est vrai\n[\s\S]*## Ce qui est inventé\n/
          : /## What is true\n[\s\S]*## What is invented\n/,
      );
    }
  });
});

/** Every property of a schema object, with those of its definitions: `quotes.approved`. */
function fieldsOf(schema: { properties: object; $defs: Record<string, { properties?: object }> }): string[] {
  const parts: Record<string, string> = {
    disagreement: "disagreements",
    position: "disagreements.positions",
    decision: "decisions",
    quote: "quotes",
    method: "method",
    trace_medium: "media",
    captions: "media.captions",
    chapter: "media.chapters",
  };
  const nested = Object.entries(schema.$defs).flatMap(([name, part]) =>
    Object.keys(part.properties ?? {}).map((field) => `${parts[name] ?? name}.${field}`),
  );
  return [...Object.keys(schema.properties), ...nested];
}

/** The paths of fields in a value, without list positions. */
function pathsIn(value: unknown, at = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, at));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = at === "" ? key : `${at}.${key}`;
    return [path, ...pathsIn(inner, path)];
  });
}

describe("its traces", () => {
  it("use every field that a trace may have", () => {
    const written = (checked.input?.traces ?? []).flatMap(({ id, value }) => [
      ...(id === "" ? [] : ["id"]),
      ...pathsIn(value),
    ]);
    const used = new Set(written);
    const missing = fieldsOf(JSON.parse(textOf("schemas/trace.schema.json"))).filter((field) => !used.has(field));
    expect(missing).toEqual([]);
  });

  it("belong to sessions, to an axis, to a working group and to the edition", () => {
    expect(traceOf("synthese-travail").axis).toBe("travail");
    expect(traceOf("la-fiche-du-greffe").working_group).toBe("greffe");
    const whole = traceOf("ce-qui-reste-du-barouf");
    expect([whole.type, whole.session, whole.axis]).toEqual(["synthesis", undefined, undefined]);
    const told = new Set(edition.traces.flatMap(({ session }) => session ?? []));
    expect(told.size).toBeGreaterThanOrEqual(18);
  });

  it("hold every state, one of them expected and not come", () => {
    const states = edition.traces.map(({ status }) => status);
    expect([...new Set(states)].sort()).toEqual(["expected", "proof_read", "raw", "validated"]);
    const late = edition.traces.filter(({ status }) => status === "expected");
    expect(late.map(({ due, authors }) => [due, authors])).toEqual([["2017-04-14", ["Hanneke Vanderlinden"]]]);
  });

  it("record disagreements with each side's words, in both languages", () => {
    const disagreements = edition.traces.flatMap((trace) => trace.disagreements);
    expect(disagreements.length).toBeGreaterThanOrEqual(4);
    for (const { positions } of disagreements) {
      expect(positions.length).toBeGreaterThanOrEqual(2);
      for (const { text } of positions) expect(Object.keys(text)).toEqual(["fr", "en"]);
    }
  });

  it("tell what became of next steps: done, under way, open and dropped", () => {
    const states = edition.traces.flatMap(({ next_steps }) => next_steps.map(({ status }) => status));
    expect([...new Set(states)].sort()).toEqual(["doing", "done", "dropped", "open"]);
  });

  it("count the dataset as the file itself does", () => {
    const [header = "", ...rows] = textOf(`${root}/media/bancs-fontaines-ombre.csv`).trimEnd().split("\n");
    const column = (name: string) => rows.map((row) => Number(row.split(",")[header.split(",").indexOf(name)]));
    const total = (name: string) => column(name).reduce((sum, value) => sum + value, 0);
    const said = new Map(traceOf("bancs-fontaines-et-ombre").figures.map(({ counts, value }) => [counts, value]));
    expect(said).toEqual(
      new Map([
        ["rues", rows.length],
        ["bancs", total("bancs")],
        ["bancs-dossier", total("bancs_avec_dossier")],
        ["fontaines", total("fontaines_en_service")],
        ["ombre", total("metres_ombre")],
      ]),
    );
    const story = traceOf("bancs-fontaines-et-ombre").report?.["fr"] ?? "";
    expect([column("bancs").filter((benches) => benches === 0).length, story.includes("Huit rues")]).toEqual([8, true]);
  });

  it("caption the film in both languages, with the words of its transcript", () => {
    for (const language of ["fr", "en"]) {
      const captions = textOf(`${root}/media/proces-du-tout-en-ligne.${language}.vtt`);
      expect(captions.startsWith("WEBVTT\n")).toBe(true);
      expect(captions.match(/ --> /g)).toHaveLength(7);
    }
  });

  it("describe, credit and license every file of the folder", () => {
    expect(edition.media.length).toBeGreaterThanOrEqual(14);
    for (const { path, alt, credit, licence_inherited } of edition.media) {
      if (path.endsWith(".svg")) expect(Object.keys(alt ?? {})).toEqual(["fr", "en"]);
      expect([path, credit, licence_inherited]).toEqual([path, "event-kit", false]);
    }
  });
});

describe("its site", () => {
  it("builds without a warning, and holds nothing of what was withdrawn, is not approved or is not ours", async () => {
    const site = await builtSite(join(import.meta.dirname, "../..", root), join(scratchFolder(), "site"), "--strict");
    const all = filesOf(site);
    expect(all.length).toBeGreaterThan(200);
    const text = all.map((path) => readFileSync(join(site, path), "utf8")).join("\n");
    const hidden = [
      ...["Rohart", "PHRASE EN ATTENTE", "SENTENCE ON HOLD", "PHRASE RETIRÉE", "SENTENCE WITHDRAWN"],
      ...["TRACE RETIRÉE", "WITHDRAWN TRACE", "bocal-retiree"],
    ];
    expect(hidden.filter((words) => text.includes(words))).toEqual([]);
    expect(text).toContain("Sans les clés, je suis locataire de mes jambes.");
    expect(all).toContain("grand-barouf-lille/traces/photos-du-vernissage.html");
    expect(all.filter((path) => /\.(?:jpe?g|webp|avif)$/u.test(path))).toEqual([]);
  });
});
