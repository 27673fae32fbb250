// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { withoutLinks } from "../../kit/model/without-links.ts";
import { withoutPictures } from "../../kit/model/without-pictures.ts";
import { anEvent } from "../helpers/an-event.ts";

// Every name is invented.
const left = { id: "zoe", name: "Zoé Carnot", fictional: true, withdrawn: true };
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';

describe("the model of an event that somebody left", () => {
  it("blanks their name out of texts of every kind, in every language", () => {
    const edition = anEvent({
      languages: ["fr", "en"],
      title: { fr: "La fête de Zoé Carnot", en: "The fair" },
      description: "Par **Zoé Carnot**.",
      people: [left, { id: "lou", name: "Lou Brin", fictional: true, biography: "A travaillé avec Zoé Carnot." }],
      legal: { director: "Zoé Carnot", publisher: { name: "Les amis de Zoé Carnot" } },
      accessibility: { audit: { date: "2031-01-01", by: "Zoé Carnot", standard: "RGAA 4.1" } },
      hashtags: ["zoecarnot", "fete"],
    });
    expect(edition.title).toEqual({ fr: "La fête de […]", en: "The fair" });
    expect(edition.description).toEqual({ fr: "Par **[…]**." });
    expect(edition.people[1]?.biography).toEqual({ fr: "A travaillé avec […]." });
    expect(edition.legal).toEqual({ publisher: { name: "Les amis de […]" } });
    expect(edition.accessibility.audit?.by).toBe("[…]");
    expect(edition.hashtags).toEqual(["fete"]);
  });

  it("takes them from those who made or promised something, and drops links that lead to them", () => {
    const [trace] = anEvent({
      people: [left],
      traces: [
        {
          id: "t",
          authors: ["zoe", "ZOE CARNOT", "Lou Brin"],
          next_steps: [{ what: "Suivre", who: "Zoé Carnot" }],
          raw_notes: [
            { url: "https://a.example/zoe-carnot", title: "Ses notes" },
            { url: "https://a.example/b", title: "D’autres" },
          ],
          quotes: [{ text: "Oui", person: "zoe", approved: true }],
        },
      ],
    }).traces;
    expect(trace?.authors).toEqual(["Lou Brin"]);
    expect(trace?.next_steps).toEqual([{ what: { fr: "Suivre" }, status: "open" }]);
    expect(trace?.raw_notes.map(({ url }) => url)).toEqual(["https://a.example/b"]);
    expect(trace?.quotes).toEqual([]);
  });

  it("leaves ids, dates and choices alone, even when they read as the name", () => {
    const edition = anEvent({
      timezone: "Europe/Paris",
      people: [{ id: "p", name: "Paris", fictional: true, withdrawn: true }],
      axes: [{ id: "paris", title: "À Paris" }],
      sessions: [{ id: "s", title: "S", axes: ["paris"] }],
    });
    expect(edition.timezone).toBe("Europe/Paris");
    expect(edition.axes[0]).toMatchObject({ id: "paris", title: { fr: "À […]" } });
    expect(edition.sessions[0]?.axes).toEqual(["paris"]);
  });

  it("keeps no file that is called by their name, and no path to one", () => {
    const edition = anEvent(
      { people: [left], sessions: [{ id: "s", title: "S", picture: "media/zoe-carnot.svg" }] },
      { "media/zoe-carnot.svg": svg, "media/pont.svg": svg, "theme/zoe-carnot.css": "a { color: red; }" },
    );
    expect(edition.media.map(({ path, withdrawn }) => [path, withdrawn])).toEqual([
      ["media/pont.svg", false],
      ["media/zoe-carnot.svg", true],
    ]);
    expect(edition.sessions[0]).not.toHaveProperty("picture");
    expect(edition.theme.stylesheets.map(({ path }) => path)).toEqual(["theme/sheet-1.css"]);
  });

  it("is the same as ever when nobody left", () => {
    const fields = { people: [{ ...left, withdrawn: false }], description: "Par Zoé Carnot." };
    expect(anEvent(fields).description).toEqual({ fr: "Par Zoé Carnot." });
  });
});

describe("the files of a withdrawn trace", () => {
  const files = { "media/a.txt": "a", "media/b.txt": "b", "media/c.txt": "c" };
  const withdrawnFiles = (fields: object) =>
    anEvent(fields, files)
      .media.filter(({ withdrawn }) => withdrawn)
      .map(({ path }) => path);

  it("go with it, unless something that stays has them too", () => {
    const traces = [
      { id: "gone", file: "media/a.txt", withdrawn: true },
      { id: "kept", media: [{ type: "slides", file: "media/b.txt", withdrawn: true }] },
      { id: "gone-too", file: "media/c.txt", withdrawn: true },
    ];
    expect(withdrawnFiles({ traces })).toEqual(["media/a.txt", "media/b.txt", "media/c.txt"]);
    expect(withdrawnFiles({ traces, description: "[c](media/c.txt)" })).toEqual(["media/a.txt", "media/b.txt"]);
    expect(
      withdrawnFiles({ traces, sessions: [{ id: "s", title: "S", resources: [{ title: "A", file: "media/a.txt" }] }] }),
    ).toEqual(["media/b.txt", "media/c.txt"]);
  });
});

describe("a Markdown text", () => {
  const gone = (path: string) => path === "media/a b.svg" || path === "media/a.svg";

  it.each([
    ["Un ![alt [x]](../media/a.svg) deux", "Un  deux"],
    ['![alt](<media/a.svg> "titre")', ""],
    ["![alt](../media/a%20b.svg)", ""],
    ["![alt][p] ![p] ![P][]\n\n[p]: ../media/a.svg 'titre'\n", "  \n\n\n"],
    ["![alt](../media/b.svg) [lien](../media/a.svg)", "![alt](../media/b.svg) [lien](../media/a.svg)"],
    ["![alt][q]\n\n[q]: ../media/b.svg", "![alt][q]\n\n[q]: ../media/b.svg"],
  ])("loses the pictures that were withdrawn, with their words: %j", (written, kept) => {
    expect(withoutPictures(written, gone)).toBe(kept);
  });

  it.each([
    ["Par [[…]](https://a.example/x).", "Par […]."],
    ["Par [elle](../people/zoe.md), [lui](../people/hugo.md)", "Par elle, [lui](../people/hugo.md)"],
    ["[**[…]**, poète][1]", "**[…]**, poète"],
    ["![[…] au pont](../media/b.svg)", "![… au pont](../media/b.svg)"],
    ["[a](b) […] [c](d)", "[a](b) […] [c](d)"],
  ])("links no more to people who withdrew: %j", (written, kept) => {
    expect(withoutLinks(written, new Set(["zoe"]))).toBe(kept);
  });
});
