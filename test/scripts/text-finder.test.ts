// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SearchEntry, type SearchKind, searchKinds } from "../../kit/page-data/search-index.ts";
import { type Answer, textFinder } from "../../templates/site/scripts/search/text-finder.ts";

const entry = (kind: SearchKind, path: string, title: string, text = "", people = ""): SearchEntry => [
  searchKinds.indexOf(kind),
  path,
  title,
  "",
  people,
  text,
];
const entries = [
  entry("session", "sessions/eau.html", "Œuvrer à la rivière", "Comment garder l’eau des marais propre ?"),
  entry("trace", "traces/cr.html", "Compte rendu", "La rivière déborde ; les ateliers des jeunes reprennent."),
  entry("trace", "traces/note.html", "Note", "Les journaux en parlent.", "Lou Kervella"),
  entry("person", "people/lou.html", "Lou Kervella", "Raconte des moulins."),
  entry("page", "pages/br.html", "C’hoarioù", ""),
  ...[1, 2, 3, 4, 5].map((second) => entry("transcript", `transcripts/t.html#t${second}`, "Le film", "pont suspendu")),
];
const find = await textFinder({ entries });
const paths = (answer: Answer) => answer.groups.flatMap(({ hits }) => hits.map((hit) => hit.entry[1]));

describe("what is found", () => {
  it.each([
    ["riviere", ["sessions/eau.html", "traces/cr.html"]],
    ["oeuvrer", ["sessions/eau.html"]],
    ["atelier", ["traces/cr.html"]],
    ["ateliers", ["traces/cr.html"]],
    ["journal", ["traces/note.html"]],
    ["journau", ["traces/note.html"]],
    ["l’eau", ["sessions/eau.html"]],
    ["KERVELLA", ["people/lou.html", "traces/note.html"]],
    ["c'hoari", ["pages/br.html"]],
    ["rivière ateliers", ["traces/cr.html"]],
  ])("by “%s”, without accents, plurals or ends of words", (query, expected) => {
    const answer = find(query);
    expect(paths(answer).sort()).toEqual([...expected].sort());
    expect(answer).toMatchObject({ count: expected.length, partial: false });
  });

  it("has the title before the text", () => {
    expect(paths(find("rivière"))[0]).toBe("sessions/eau.html");
  });

  it("has some of the words when nothing has all of them, and says so", () => {
    expect(find("marais moulins")).toMatchObject({ count: 2, partial: true });
  });

  it("is by kind, the kind of the best first", () => {
    expect(find("kervella").groups.map(({ kind }) => kind)).toEqual(["person", "trace"]);
  });

  it("is at most three moments of one recording", () => {
    expect(paths(find("pont"))).toHaveLength(3);
  });

  it("is nothing for no word", () => {
    for (const query of ["", "  ", "…", "’"]) expect(find(query)).toMatchObject({ count: 0, suggestions: [] });
  });

  it("is words that look like it, as the texts write them, when nothing has it", () => {
    const { count, suggestions } = find("kerwella");
    expect([count, suggestions]).toEqual([0, ["kervella"]]);
    expect(find("zzzzzzzz").suggestions).toEqual([]);
  });

  it("has the nearest of these words first, as the search of the programme does", async () => {
    const consent = ["Consentir", "Le consentement", "Convention"];
    const among = await textFinder({ entries: consent.map((title) => entry("page", `pages/${title}.html`, title)) });
    expect(among("consentment").suggestions).toEqual(["consentement", "consentir"]);
    expect(among("consentment convantion").suggestions).toEqual(["consentement", "consentir", "convention"]);
  });

  it("is answered for anything that may be typed, and the words it is found by are in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (query) => {
        const answer = find(query);
        expect(answer.count).toBe(paths(answer).length);
        for (const { hits } of answer.groups) for (const { terms } of hits) expect(terms.size).toBeGreaterThan(0);
      }),
    );
  });
});
