// SPDX-License-Identifier: MIT
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { SiteModel } from "../../kit/derive/site.ts";
import { citationCff, citedTraces } from "../../kit/export/credits/citation-cff.ts";
import { citationsBib, citationsJson } from "../../kit/export/credits/citations.ts";
import { exportedIn } from "../../kit/export/exported.ts";
import { checkFolder, editionOf, folder } from "../examples/read-event.ts";
import { aSite, siteOf } from "../helpers/an-event.ts";
import { everyFieldSite } from "./every-field.ts";

const exported = (site: SiteModel) => exportedIn(site, site.edition.languages[0] ?? "");
/** What a reader of YAML 1.1 understands, which takes `no` for false and a day for a date, must be the same. */
const cff = (site: SiteModel) => {
  const text = citationCff(exported(site));
  expect(parse(text, { version: "1.1" })).toEqual(parse(text));
  return parse(text);
};
const nec = siteOf(editionOf(checkFolder(folder("examples/nec18-nantes"))), { siteUrl: "https://e.example/" });

const event = {
  people: [
    { id: "anne", name: "Anne de La Tour", sort_name: "La Tour, Anne de", fictional: true },
    { id: "iris", name: "Iris Retirée", withdrawn: true },
  ],
  axes: [{ id: "liens", title: "Les liens" }],
  organisations: [{ id: "foyer", name: "Foyer de Valbrume" }],
  partners: [{ organisation: "foyer", role: "organiser" }],
  traces: [
    { id: "cr", title: "Ce que le cercle a dit", type: "minutes", authors: ["anne", "iris"], date: "2031-06-20" },
    { id: "sans", title: "Sans nom", type: "note", licence: "LicenseRef-all-rights-reserved" },
    { id: "attendue", title: "Attendue", type: "note", status: "expected" },
    { id: "partie", title: "Partie", type: "note", withdrawn: true },
  ],
};

/** What the Citation File Format 1.2.0 asks, from its schema guide. */
function cffFaults(file: ReturnType<typeof cff>): readonly string[] {
  const name = (one: Record<string, string>) =>
    (one["name"] ?? "") !== "" || (one["family-names"] ?? "") + (one["given-names"] ?? "") !== "";
  const named = (list: unknown) => Array.isArray(list) && list.length > 0 && list.every(name);
  const isDay = (day: unknown) => day === undefined || /^\d{4}-\d{2}-\d{2}$/u.test(String(day));
  const isUrl = (url: unknown) => url === undefined || /^(?:https|http|ftp|sftp):\/\/.+/u.test(String(url));
  const references: readonly Record<string, unknown>[] = file.references ?? [];
  const keywords = file.keywords ?? ["one"];
  const rules: readonly (readonly [string, boolean])[] = [
    ["cff-version", file["cff-version"] === "1.2.0"],
    ["message", typeof file.message === "string" && file.message !== ""],
    ["title", typeof file.title === "string" && file.title !== ""],
    ["type", file.type === "dataset"],
    ["authors", named(file.authors)],
    ["date-released", isDay(file["date-released"])],
    ["url", isUrl(file.url)],
    ["keywords", keywords.length > 0 && new Set(keywords).size === keywords.length],
    ...references.flatMap((one, index): [string, boolean][] => [
      [`references[${index}].authors`, named(one["authors"])],
      [`references[${index}].title`, typeof one["title"] === "string" && one["title"] !== ""],
      [`references[${index}].date-released`, isDay(one["date-released"])],
      [`references[${index}].url`, isUrl(one["url"])],
      [`references[${index}].license`, !String(one["license"] ?? "").startsWith("LicenseRef-")],
    ]),
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}

describe("CITATION.cff", () => {
  it.each([
    ["a whole example", nec],
    ["an event with every field, in hostile words", everyFieldSite()],
    ["an event that says only when it is", aSite()],
  ])("is what the Citation File Format asks: %s", (_name, site) => expect(cffFaults(cff(site))).toEqual([]));

  it("cites the edition by those who organise it, and each trace by its authors, their names in two parts", () => {
    const file = cff(aSite(event));
    expect(file).toMatchObject({ title: "La Fête", authors: [{ name: "Foyer de Valbrume" }], keywords: ["Les liens"] });
    expect(file.references).toMatchObject([
      { type: "report", authors: [{ "family-names": "La Tour", "given-names": "Anne de" }], license: "CC-BY-SA-4.0" },
      { title: "Sans nom", authors: [{ name: "Foyer de Valbrume" }] },
    ]);
    expect(file.references).toHaveLength(2);
  });

  it("has the day of the latest thing that the edition dates, whatever the day of the build", () => {
    expect(cff(aSite(event))["date-released"]).toBe("2031-06-20");
    expect(citationCff(exported(aSite(event, {}, { today: "2040-01-01" })))).toBe(citationCff(exported(aSite(event))));
    expect(cff(aSite())).not.toHaveProperty("date-released");
  });

  it("has addresses only when the site's is known", () => {
    expect(citationCff(exported(aSite(event)))).not.toContain("http");
    const file = cff(aSite(event, {}, { siteUrl: "https://fete.example/" }));
    expect(file.url).toBe("https://fete.example/fete/");
    expect(file.references[0].url).toBe("https://fete.example/fete/traces/cr.html");
  });

  it("names a bounded number of traces", () => {
    const traces = Array.from({ length: citedTraces + 5 }, (_, index) => ({ id: `t${index}`, title: `T ${index}` }));
    expect(cff(aSite({ traces })).references).toHaveLength(citedTraces);
  });

  it("keeps any text whole, on one line", () => {
    const site = aSite(event);
    const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => /\S/u.test(text));
    const trap = fc.constantFrom(
      "no",
      "2031-06-14",
      "a: b",
      "- x",
      '"',
      "\\",
      "%",
      "#",
      "---",
      "&a *b",
      "\u0085\u2028",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, trap), { minLength: 1, maxLength: 3 }), (words) => {
        const title = words.join(" ");
        const edition = { ...site.edition, title: { fr: title }, axes: [] };
        const file = parse(citationCff({ ...exported(site), edition, text: (text) => text["fr"] ?? "" }));
        expect(file.title).toBe(title.replace(/\s+/gu, " ").trim());
      }),
      { numRuns: 60 },
    );
  });
});

describe("citations.bib and citations.json", () => {
  it("hold every trace that came, as a reference manager reads them", () => {
    const came = nec.edition.traces.filter(({ status }) => status !== "expected");
    const bib = new Cite(citationsBib(exported(nec))).data;
    const csl = JSON.parse(citationsJson(exported(nec)));
    expect(bib).toHaveLength(came.length);
    expect(new Cite(csl).data).toHaveLength(came.length);
    expect(csl.map(({ id }: { id: string }) => id).sort()).toEqual(came.map(({ id }) => `nec18-nantes-${id}`).sort());
  });

  it("and nobody who has withdrawn, nothing awaited or withdrawn", () => {
    const text = citationsBib(exported(aSite(event))) + citationsJson(exported(aSite(event)));
    expect(text).toContain("Ce que le cercle a dit");
    expect(text).not.toMatch(/Retirée|Attendue|Partie/u);
  });

  it("are not there when no trace came", () => {
    expect(citationsBib(exported(aSite()))).toBe("");
    expect(citationsJson(exported(aSite()))).toBe("");
  });
});
