// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { checkFolder, editionOf, folder } from "./read-event.ts";

const files = folder("examples/sharing-lille-2016");
const checked = checkFolder(files);
const edition = editionOf(checked);
const sessions = edition.sessions.filter(({ kind }) => kind === "session");
const real = ["raouti-chehih", "jean-paul-delevoye", "frederique-grigolato", "armel-le-coz"];
const text = (path: string) => new TextDecoder().decode(files.read(path));
const allTexts = files
  .list()
  .filter(({ path }) => /\.(?:md|yaml)$/u.test(path))
  .map(({ path }) => text(path))
  .join("\n");

describe("the example of Sharing Lille", () => {
  it("leaves validate one notice: the newspaper whose count differs has no date that anybody knows", () => {
    expect(checked.findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["notice figure/undated"]);
  });

  it("is an archive of one day, in the atrium of EuraTechnologies", () => {
    expect([edition.state, edition.dates]).toEqual(["archived", { start: "2016-04-21", end: "2016-04-21" }]);
    expect(edition.places.map(({ address }) => address?.street)).toEqual(["165 avenue de Bretagne"]);
  });

  it("has three take-aways of the whole edition for its heart, made from the post that told them", () => {
    const hearts = edition.traces.filter(
      ({ type, session, axis }) => type === "takeaways" && session === undefined && axis === undefined,
    );
    expect(hearts.map(({ id, key_ideas }) => [id, key_ideas.length])).toEqual([["trois-idees-a-emporter", 3]]);
    expect(hearts[0]?.derived_from.map(({ url }) => url)).toEqual(["https://blog.tributile.fr/"]);
    for (const language of ["fr", "en"])
      expect(edition.description?.[language]).toContain("traces/trois-idees-a-emporter.md");
  });

  it("carries links to the press and nothing of its texts", () => {
    const press = edition.traces.filter(({ licence }) => licence === "LicenseRef-all-rights-reserved");
    expect(press).toHaveLength(5);
    for (const { url, file, report, quotes, key_ideas } of press) {
      expect(url).toMatch(/^https?:/u);
      expect([file, report, quotes, key_ideas]).toEqual([undefined, undefined, [], []]);
    }
  });

  it("shows both counts of the themes, each with its source", () => {
    const themes = edition.figures.filter(({ counts }) => counts === "themes");
    expect(themes.map(({ value, source }) => [value, new URL(source.url ?? "").host])).toEqual([
      [4, "lagazettefrance.fr"],
      [5, "www.20minutes.fr"],
    ]);
    expect(edition.axes).toHaveLength(5);
  });

  it("counts nobody in the room, since no source does, and repeats no doubtful amount", () => {
    expect(edition.figures.filter(({ kind }) => kind !== "counted")).toEqual([]);
    expect(allTexts).not.toMatch(/\b500\b|70.?000/u);
  });

  it("has islands, six workshops and talks", () => {
    const formats = sessions.map(({ format }) => format);
    expect(formats.filter((format) => format === "workshop")).toHaveLength(6);
    expect(formats.filter((format) => format === "islands")).toHaveLength(1);
    expect(sessions.filter(({ slots }) => slots.some(({ rooms }) => rooms.includes("scene"))).length).toBeGreaterThan(
      4,
    );
  });

  it("asks a question in every session, in both languages", () => {
    expect(sessions.filter(({ question }) => Object.keys(question ?? {}).join() !== "fr,en")).toEqual([]);
    expect(sessions.filter(({ abstract }) => Object.keys(abstract ?? {}).join() !== "fr,en")).toEqual([]);
  });

  it("names four real people, with a source each, and says that everybody else is fictional", () => {
    const named = edition.people.filter(({ fictional }) => !fictional);
    expect(named.map(({ id }) => id)).toEqual(real);
    expect(named.filter(({ links }) => links.length === 0)).toEqual([]);
  });

  it("puts no words in the mouth of a real person", () => {
    const names = new Set(edition.people.filter(({ fictional }) => !fictional).flatMap(({ id, name }) => [id, name]));
    for (const { authors, quotes, disagreements, next_steps } of edition.traces) {
      const voices = [
        ...authors,
        ...quotes.map(({ person }) => person),
        ...disagreements.flatMap(({ positions }) => positions.map(({ by }) => by)),
        ...next_steps.map(({ who }) => who),
      ];
      expect(voices.filter((voice) => voice !== undefined && names.has(voice))).toEqual([]);
    }
  });

  it("keeps the traces of its workshops, with next steps, and says which promises were never met", () => {
    const workshops = new Set(sessions.filter(({ format }) => format === "workshop").map(({ id }) => id));
    const told = edition.traces.filter(({ session }) => session !== undefined && workshops.has(session));
    expect(told).toHaveLength(5);
    expect(told.filter(({ next_steps, key_ideas }) => next_steps.length === 0 || key_ideas.length < 3)).toEqual([]);
    const missing = sessions.flatMap(({ id, expected_traces }) =>
      expected_traces
        .filter(({ type }) => !edition.traces.some((trace) => trace.session === id && trace.type === type))
        .map(({ type }) => `${id} ${type}`),
    );
    expect(missing.sort()).toEqual(["les-ilots photos", "voisiner photos"]);
  });

  it("describes, credits and licences every picture", () => {
    expect(edition.media.filter(({ path }) => path.endsWith(".svg"))).toHaveLength(3);
    for (const { alt, credit, licence } of edition.media)
      expect([Object.keys(alt ?? {}), credit, licence]).toEqual([["fr", "en"], "event-kit", "CC0-1.0"]);
  });
});
