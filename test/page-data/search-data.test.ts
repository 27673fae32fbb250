// SPDX-License-Identifier: MIT
import { Script } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportedIn } from "../../kit/export/exported.ts";
import { cutLongest } from "../../kit/page-data/cut-longest.ts";
import { pageDataFiles } from "../../kit/page-data/page-data-files.ts";
import { searchData, searchIndex } from "../../kit/page-data/search-data.ts";
import { type SearchIndex, searchKinds } from "../../kit/page-data/search-index.ts";
import { aSite } from "../helpers/an-event.ts";

// Everybody here is invented.
const captions =
  "WEBVTT\n\n00:01.000 --> 00:04.000\nLa rivière déborde.\n\n01:40.000 --> 01:44.000\nOn reconstruit le pont.\n";
const event = {
  languages: ["fr", "en"],
  axes: [{ id: "eau", title: "L’eau", description: "Boire et se baigner." }],
  formats: [{ id: "cercle", title: "Cercle", purpose: "Parler à égalité." }],
  people: [
    { id: "lou", name: "Lou Kervella", biography: "Lou raconte des *moulins*.", fictional: true },
    { id: "parti", name: "Hugo Disparu", biography: "Biographie disparue.", withdrawn: true },
  ],
  sessions: [
    {
      id: "s",
      title: { fr: "Le cercle", en: "The circle" },
      question: "Qui boit ?",
      abstract: "Une longue **histoire**.",
      axes: ["eau"],
      format: "cercle",
      speakers: ["lou", "parti"],
    },
    { id: "pause", kind: "break", title: "Pause" },
  ],
  traces: [
    {
      id: "cr",
      session: "s",
      type: "minutes",
      status: "validated",
      authors: ["Lou Kervella"],
      summary: "Résumé clair.",
      key_ideas: ["Idée forte"],
      disagreements: [{ topic: "Qui paie", positions: [{ text: "La ville paie" }, { text: "Les usagers paient" }] }],
      decisions: [{ text: "Décision prise", by: "Lou Kervella" }],
      next_steps: [{ what: "Suite à donner" }],
      open_questions: ["Question ouverte"],
      quotes: [
        { text: "Citation approuvée.", person: "lou", approved: true },
        { text: "Citation refusée.", person: "lou" },
      ],
      report: "Le **rapport** [entier](https://ailleurs.example/).",
    },
    { id: "film", session: "s", type: "video", status: "raw", url: "https://films.example/1.webm", media: [] },
    { id: "retiree", session: "s", title: "Trace retirée", withdrawn: true },
    { id: "promise", session: "s", title: "Trace promise", status: "expected" },
  ],
  news: [{ id: "n", title: "Nouvelle", date: "2031-01-01", text: "Texte de la nouvelle." }],
  pages: [{ id: "p", title: "Page libre", text: "Texte de la page." }],
  working_groups: [{ id: "g", title: "Groupe", purpose: "Se revoir souvent." }],
};
const filmed = {
  ...event,
  traces: [
    ...event.traces.filter(({ id }) => id !== "film"),
    {
      id: "film",
      session: "s",
      type: "video",
      status: "raw",
      title: "Le film",
      media: [
        {
          type: "video",
          title: "La séance filmée",
          url: "https://films.example/1.webm",
          captions: [{ language: "fr", file: "media/film.fr.vtt" }],
        },
      ],
    },
  ],
};
const site = aSite(event);
const indexOf = (of: typeof site, lang = "fr", limit?: number) => searchIndex(exportedIn(of, lang), limit);
const fr = indexOf(site);
const textOf = (said: SearchIndex["entries"][number][5]) => (typeof said === "string" ? said : said[0]);
const entry = (path: string) => fr.entries.find((one) => one[1] === path);
const run = (script: string): SearchIndex => {
  const world: { eventKitSearch?: SearchIndex } = {};
  new Script(script).runInNewContext(world);
  return structuredClone(world.eventKitSearch) as SearchIndex;
};

describe("what can be searched", () => {
  it("is every session, trace, person, piece of news and page, with the address of each", () => {
    expect(fr.entries.map(([kind, path]) => [searchKinds[kind], path]).sort()).toEqual(
      [
        ["news", "news/n.html"],
        ["page", "axes/eau.html"],
        ["page", "formats/cercle.html"],
        ["page", "groups/g.html"],
        ["page", "pages/p.html"],
        ["person", "people/lou.html"],
        ["session", "sessions/s.html"],
        ["trace", "traces/cr.html"],
        ["trace", "traces/film.html"],
      ].sort(),
    );
  });

  it("is all that a trace says, as plain text, with what it is and who signed it", () => {
    const [, , , about, people, text] = entry("traces/cr.html") ?? fr.entries[0] ?? [];
    expect([about, people]).toEqual(["Compte rendu · Le cercle", "Lou Kervella"]);
    for (const said of [
      "Résumé clair.",
      "Idée forte",
      "Qui paie",
      "Les usagers paient",
      "Décision prise",
      "Suite à donner",
      "Question ouverte",
      "Citation approuvée.",
      "Le rapport entier.",
    ])
      expect(textOf(text ?? "")).toContain(said);
  });

  it("is no quote that was not approved, and nothing of what or who was withdrawn or is only promised", () => {
    expect(JSON.stringify(fr)).not.toMatch(/refusée|isparu|retirée|promise/u);
  });

  it("says in which language a text is that is not the page's", () => {
    const english = indexOf(site, "en").entries.find(([, path]) => path === "sessions/s.html");
    expect(english?.[2]).toBe("The circle");
    expect(english?.[5]).toEqual([expect.stringContaining("Une longue histoire."), "fr"]);
  });

  it("is what is said in recordings, moment by moment, at the address of each", () => {
    const files = { "media/film.fr.vtt": captions, "media/film.fr.vtt.yaml": "licence: CC0-1.0\ncredit: Nous\n" };
    const said = indexOf(aSite(filmed, files)).entries.filter(([kind]) => searchKinds[kind] === "transcript");
    expect(said.map(([, path]) => path.replace(/^.*#/u, ""))).toEqual(expect.arrayContaining(["t1"]));
    expect(said.map(([, , title]) => title)).toContain("Le film");
    expect(said.map((one) => textOf(one[5])).join(" ")).toMatch(/La rivière déborde.*On reconstruit le pont/u);
  });
});

describe("the file", () => {
  it("stands in each language's folder, and is a script that gives the index", () => {
    const paths = [...pageDataFiles(site)].map(({ path }) => path).filter((path) => path.endsWith("search-data.js"));
    expect(paths).toEqual(["fete/search-data.js", "fete/en/search-data.js"]);
    expect(run(searchData(exportedIn(site, "fr")))).toEqual(fr);
  });

  it("is not made where nothing is searched", () => {
    expect(searchData(exportedIn(aSite(), "fr"))).toBe("");
  });

  it("gives back any text, and lets none out of it", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
      fc.constantFrom("</script><script>alert(1)//", "<!--", "\u2028\u2029", "`alert(1)`", "\\u003c", "]]>", '";x="'),
    );
    fc.assert(
      fc.property(anyText, anyText, (title, idea) => {
        const [trace] = event.traces;
        const edition = {
          ...site.edition,
          traces: site.edition.traces.map((one) =>
            one.id === trace?.id ? { ...one, title: { fr: title }, key_ideas: [{ fr: idea }] } : one,
          ),
        };
        const pages = site.pages.map((page) =>
          page.kind === "trace" && page.trace?.id === "cr"
            ? {
                ...page,
                title: { text: title, lang: "fr" },
                trace: { ...page.trace, key_ideas: [{ text: idea, lang: "fr" }] },
              }
            : page,
        );
        const script = searchData(exportedIn({ ...site, edition, pages }, "fr"));
        expect(script).not.toMatch(/[<\u2028\u2029]/u);
        const found = run(script).entries.find(([, path]) => path === "traces/cr.html");
        expect(found?.[2]).toBe(title);
        expect(textOf(found?.[5] ?? "")).toContain(idea);
      }),
      { numRuns: 60 },
    );
  });
});

describe("an index too heavy", () => {
  it("loses the ends of its longest texts, and keeps the others whole", () => {
    const texts = ["court", "mot ".repeat(500), "phrase ".repeat(500)];
    const cut = cutLongest(texts, 2_000);
    expect(cut[0]).toBe("court");
    expect(Math.abs((cut[1]?.length ?? 0) - (cut[2]?.length ?? 0))).toBeLessThan(10);
    expect(cut[2]).toMatch(/phrase$/u);
  });

  it("never holds more than its limit, nor half a character, nor words that were not there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 80 }), { maxLength: 12 }),
        fc.nat(300),
        (texts, limit) => {
          const cut = cutLongest(texts, limit);
          expect(cut).toHaveLength(texts.length);
          expect(cut.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThanOrEqual(Math.max(limit, 0));
          for (const [index, text] of cut.entries()) expect(texts[index]?.startsWith(text)).toBe(true);
        },
      ),
    );
  });

  it("keeps the name and the address of everything", () => {
    const small = indexOf(site, "fr", 200);
    expect(small.entries.map(([, path]) => path)).toEqual(fr.entries.map(([, path]) => path));
    expect(small.entries.reduce((sum, one) => sum + Buffer.byteLength(textOf(one[5])), 0)).toBeLessThanOrEqual(200);
  });
});
