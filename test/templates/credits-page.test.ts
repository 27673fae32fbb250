// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { exportFiles } from "../../kit/export/export-files.ts";
import { anEvent } from "../helpers/an-event.ts";
import { pageWeight } from "../helpers/page-weight.ts";
import { siteOf } from "./draw.ts";

/** The words of a page, without its markup. */
const wordsOf = (html: string) => html.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ");
/** One part of the page, by the id of its heading. */
const part = (html: string, id: string) =>
  html
    .split(/(?=<section )/u)
    .find((section) => section.includes(`id="part-${id}"`))
    ?.split("</section>")[0] ?? "";

const event = {
  sessions: [
    {
      id: "s",
      title: "Le cercle",
      slots: [{ start: "2031-06-14T10:00", duration: "1h" }],
      resources: [
        { title: "La fiche", url: "https://fiche.example/", author: "Zoé Carnot", licence: "CC-BY-4.0" },
        { title: "Un simple lien", url: "https://lien.example/" },
      ],
    },
  ],
  traces: [
    { id: "note", session: "s", title: "La note", type: "note", authors: ["Lou Kervella"] },
    {
      id: "presse",
      session: "s",
      title: "La dépêche",
      type: "press",
      authors: ["Une rédaction"],
      url: "https://presse.example/1",
      licence: "LicenseRef-all-rights-reserved",
    },
    {
      id: "film",
      session: "s",
      title: "La soirée",
      type: "note",
      media: [
        { type: "video", title: "Le film", url: "https://video.example/1", author: "Hugo Lemoine", licence: "CC0-1.0" },
      ],
    },
  ],
};

describe("the credits page", () => {
  const site = siteOf(anEvent(event), "2031-07-01");
  const html = site.draw(site.page("credits"));

  it("names each trace with its authors, under its licence, and says which licence nobody chose", () => {
    const words = wordsOf(part(html, "traces"));
    expect(words).toMatch(/CC BY-SA 4\.0.*2 traces.*La note Lou Kervella \(licence par défaut de l’édition\)/u);
    expect(part(html, "traces")).toContain('href="traces/note.html"');
  });

  it("names recordings and documents with whose they are; a mere link has no credit", () => {
    expect(wordsOf(part(html, "recordings"))).toMatch(/Le film Hugo Lemoine · CC0 1\.0/u);
    expect(wordsOf(part(html, "resources"))).toMatch(/La fiche Zoé Carnot · CC BY 4\.0/u);
    expect(html).not.toContain("Un simple lien");
  });

  it("says apart what a fork does not carry", () => {
    const words = wordsOf(part(html, "not-free"));
    expect(words).toContain("La dépêche");
    expect(words).not.toContain("La note");
    const free = siteOf(anEvent({ traces: [{ id: "note", title: "La note" }] }), "2031-07-01");
    expect(part(free.draw(free.page("credits")), "not-free")).toBe("");
  });

  it("leads to the files for programs, all of which the site has", () => {
    const has = new Set([...exportFiles(site)].map(({ path }) => path));
    const named = [...part(html, "files").matchAll(/href="([^"]*)"/gu)].map(([, href]) => `fete/${href}`);
    expect(named).toHaveLength(5);
    expect(named.filter((path) => !has.has(path))).toEqual([]);
  });

  it("leads to the page of a licence's traces, which the site has", () => {
    const paths = new Set(site.pages.map(({ path }) => path));
    const groups = site.page("credits").traces.flatMap(({ path }) => path ?? []);
    expect(groups.filter((path) => !paths.has(path))).toEqual([]);
    expect(groups.length).toBeGreaterThan(0);
  });

  it("weighs less than 100 KB with 1,000 traces under many licences, and as many pictures, films and documents", () => {
    const licences = ["CC-BY-SA-4.0", "CC-BY-4.0", "CC-BY-NC-ND-4.0", "CC0-1.0", "LicenseRef-all-rights-reserved"];
    const title = (index: number) => `Ce que nous avons retenu de la rencontre numéro ${index} sur les lieux partagés`;
    const traces = Array.from({ length: 1000 }, (_, index) => ({
      id: `ce-que-nous-avons-retenu-${index}`,
      title: title(index),
      authors: [`Une personne inventée ${index}`, "Un collectif inventé au nom assez long"],
      licence: licences[index % licences.length],
      media: [{ type: "video", url: `https://video.example/w/${index}`, licence: licences[index % licences.length] }],
      resources: [{ title: title(index), url: `https://a.example/${index}`, licence: "CC-BY-4.0" }],
    }));
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
    const media = Array.from({ length: 200 }, (_, index) => [
      [`media/une-image-${index}.svg`, svg] as const,
      [
        `media/une-image-${index}.svg.yaml`,
        `alt: Une image inventée\ncredit: Une personne ${index}\nlicence: CC-BY-4.0\n`,
      ] as const,
    ]);
    const large = siteOf(anEvent({ traces }, Object.fromEntries(media.flat())), "2031-07-01", "https://e.example/");
    const own = large.files.find(({ path }) => path.endsWith("edition.css"))?.content ?? "";
    const drawn = large.draw(large.page("credits"));
    expect(wordsOf(part(drawn, "traces"))).toContain("200 traces");
    expect(pageWeight(drawn, own)).toBeLessThan(100_000);
  });
});
