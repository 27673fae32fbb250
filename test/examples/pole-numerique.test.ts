// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { checkFolder, editionOf, findingsOf, folder } from "./read-event.ts";

const checked = checkFolder(folder("examples/pole-numerique"));
const edition = editionOf(checked);
const group = edition.working_groups.find(({ id }) => id === "pole-numerique");
const ofGroup = edition.traces.filter(({ working_group }) => working_group === "pole-numerique");
const collective = "Le pôle numérique (exemple)";

describe("the example of a working group", () => {
  it("leaves nothing for validate to say, translations and legal notice included", () => {
    expect(findingsOf(checked)).toEqual([]);
  });

  it("has the group for its heart: two coordinators, five lines with points, and topical subjects", () => {
    expect(group?.coordinators).toEqual(["maelle-sorgues", "edouard-nkemba"]);
    expect(group?.lines.map(({ title }) => title["fr"])).toEqual([
      "Éducation",
      "Formation et travail",
      "Entreprises",
      "Transformation du service public",
      "Régulation",
      "Et les sujets d’actualité",
    ]);
    expect(group?.lines.filter(({ points }) => points.length < 2)).toEqual([]);
    expect(edition.axes).toHaveLength(5);
  });

  it("takes no position: every point is a question, in both languages", () => {
    const points = edition.working_groups.flatMap(({ lines }) => lines.flatMap((line) => line.points));
    expect(points.length).toBeGreaterThanOrEqual(17);
    for (const point of points)
      expect([point["fr"], point["en"]]).toEqual([expect.stringMatching(/\?$/u), expect.stringMatching(/\?$/u)]);
  });

  it("signs notes and syntheses by the group, or by people", () => {
    const written = ofGroup.filter(({ type }) => type === "note" || type === "synthesis");
    const signed = (by: (authors: readonly string[]) => boolean, type: string) =>
      written.filter((trace) => trace.type === type && by(trace.authors)).length;
    const byGroup = (authors: readonly string[]) => authors.includes(collective);
    const byPeople = (authors: readonly string[]) => authors.length > 0 && !byGroup(authors);
    expect([signed(byGroup, "note"), signed(byPeople, "note")]).toEqual([1, 2]);
    expect([signed(byGroup, "synthesis"), signed(byPeople, "synthesis")]).toEqual([1, 2]);
  });

  it("reviews by three people what the group signs", () => {
    const collectives = ofGroup.filter(({ authors, type }) => authors.includes(collective) && type === "note");
    expect(collectives.map(({ validated_by }) => validated_by.length)).toEqual([3]);
  });

  it("feeds each of its five lines", () => {
    const fed = new Set(ofGroup.flatMap(({ axis }) => (axis === undefined ? [] : [axis])));
    expect(edition.axes.filter(({ id }) => !fed.has(id))).toEqual([]);
  });

  it("meets once, on site and online, and leaves minutes there", () => {
    const meetings = edition.sessions.filter(({ kind }) => kind === "session");
    expect(meetings.map(({ id }) => id)).toEqual(["rencontre-ouverte"]);
    for (const { rooms, online_url } of meetings.flatMap(({ slots }) => slots))
      expect([rooms, new URL(online_url ?? "").host]).toEqual([["grande-table"], "example.org"]);
    const minutes = ofGroup.find(({ session, type }) => session === "rencontre-ouverte" && type === "minutes");
    expect([minutes?.status, minutes?.attendance, minutes?.next_steps.length]).toEqual(["validated", 41, 4]);
    expect(edition.figures.reduce((sum, { value }) => sum + value, 0)).toBe(41);
  });

  it("keeps one objection inside the note it answers, with a counter-proposal by the same person", () => {
    const note = ofGroup.find(({ id }) => id === "la-montre-et-la-penibilite");
    const positions = note?.disagreements.flatMap((one) => one.positions) ?? [];
    expect(positions.map(({ by }) => by)).toEqual(["Rosa Perrin-Lind", "Tristan Ollivault", "Tristan Ollivault"]);
    expect(positions[2]?.text["fr"]).toMatch(/^La contre-proposition/u);
    expect(note?.resources.map(({ file }) => file)).toEqual(["media/objection-recue.txt"]);
  });

  it("links to other groups, and says how to contribute", () => {
    expect(edition.working_groups.map(({ id }) => id).sort()).toEqual([
      "pole-numerique",
      "pole-sante",
      "pole-villes-et-campagnes",
    ]);
    for (const language of ["fr", "en"]) {
      expect(group?.description?.[language]).toContain("](pole-sante.md)");
      expect(group?.contribute?.[language]).toBeTruthy();
    }
  });

  it("still awaits one synthesis and one recording", () => {
    expect(edition.traces.filter(({ status }) => status === "expected").map(({ id }) => id)).toEqual([
      "qui-verifie-la-regle",
    ]);
    const came = new Set(edition.traces.filter((trace) => trace.session !== undefined).map(({ type }) => type));
    const promised = edition.sessions.flatMap(({ expected_traces }) => expected_traces.map(({ type }) => type));
    expect(promised.filter((type) => !came.has(type))).toEqual(["audio"]);
  });

  it("holds no real person: the names of the real pole's coordinators stand on the page that says where it comes from", () => {
    expect(edition.people.filter(({ fictional }) => !fictional)).toEqual([]);
    const { pages, ...rest } = edition;
    expect(JSON.stringify(rest)).not.toMatch(/Lionel Barbe|Jessica Scale/u);
    expect(JSON.stringify(pages)).toContain("Lionel Barbe");
  });

  it("says on a page, in both languages, that it borrows the structure only", () => {
    const about = edition.pages.find(({ id }) => id === "a-propos-de-cet-exemple");
    expect(about?.text["fr"]).toContain("Nous n’avons gardé que la structure.");
    expect(about?.text["en"]).toContain("We kept only the structure.");
  });

  it("describes, credits and licences every picture", () => {
    const pictures = edition.media.filter(({ path }) => path.endsWith(".svg"));
    expect(pictures).toHaveLength(2);
    for (const { alt, credit, licence } of pictures)
      expect([Object.keys(alt ?? {}), credit, licence]).toEqual([["fr", "en"], "event-kit", "CC0-1.0"]);
  });
});
