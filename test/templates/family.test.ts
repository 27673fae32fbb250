// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { htmlFaults } from "../helpers/html-faults.ts";
import { pageWeight } from "../helpers/page-weight.ts";
import { siteOf } from "./draw.ts";

const relative = (id: string, fields: object) => ({
  [`lineage/${id}.json`]: JSON.stringify({
    title: { fr: id },
    manifest: `https://${id}.example.org/${id}/event.json`,
    url: `https://${id}.example.org/${id}/`,
    ...fields,
  }),
});
const event = {
  languages: ["fr", "en"],
  contact: { url: "https://fete.example.org/contact" },
  lineage: [
    {
      relation: "fork_of",
      title: "Mère",
      edition: "mere",
      date: "2030-11-02",
      version: "4f1a9c02be77",
      licence: "CC-BY-SA-4.0",
      credits: ["La Mère, CC BY-SA 4.0"],
      kept: [{ fr: "Les axes", en: "The axes" }],
      dropped: [{ fr: "Les conférences", en: "The talks" }],
      reasons: { fr: "Le temps", en: "Time" },
    },
    { relation: "inspired_by", title: "Sans adresse" },
  ],
  children: [
    {
      relation: "continues",
      title: "Fille",
      url: "https://fille.example.org/",
      territory: "Val-Doré",
      date: "2032-06-10",
    },
  ],
};
const files = relative("mere", { lineage: [{ relation: "continues", title: { fr: "Aïeule" }, edition: "aieule" }] });
const site = siteOf(anEvent(event, files), "2031-01-01");
const html = site.draw(site.page("family"));
const plain = html
  .replace(/<svg.*?<\/svg>/gsu, "")
  .replace(/<[^>]+>/gu, " ")
  .replace(/ ,/gu, ",")
  .replace(/\s+/gu, " ");

describe("the page of the family", () => {
  it("says where the event comes from, what was taken, and what came of it", () => {
    for (const words of [
      "Reprend Mère",
      "Repris le 2 novembre 2030",
      "Version 4f1a9c02be77",
      "Licence CC BY-SA 4.0",
      "À créditer La Mère, CC BY-SA 4.0",
      "Ce qui a été gardé Les axes",
      "Ce qui a été laissé de côté Les conférences",
      "Pourquoi Le temps",
      "Lui fait suite Fille Val-Doré, 10 juin 2032",
    ])
      expect(plain).toContain(words);
  });

  it("says the tree in words, lists inside lists, before it draws it", () => {
    const tree = html.slice(html.indexOf('class="family-tree"'), html.indexOf('class="family-drawing"'));
    expect(tree.match(/<ul class="family-tree">/gu)).toHaveLength(3);
    expect(tree).toContain("(cet événement)");
    expect(tree).toContain("S’inspire de Sans adresse");
    for (const title of ["Aïeule", "mere", "La Fête", "Fille"]) expect(tree).toContain(title);
  });

  it("draws it for the eye alone", () => {
    expect(html).toMatch(/<svg class="family-drawing"[^>]* aria-hidden="true"/u);
  });

  it("links to an edition that has an address, and to no other", () => {
    expect(html).toContain('<a href="https://fille.example.org/" rel="noopener">Fille</a>');
    expect(html).not.toMatch(/<a [^>]*>Sans adresse/u);
  });

  it("is led to from the front page", () => {
    expect(site.draw(site.page("landing", "fr", ({ path }) => path === "fete/index.html"))).toContain(
      '<a href="family.html">Toute la famille</a>',
    );
  });

  it("says to whom an event held elsewhere may be told", () => {
    expect(plain).toContain("Vous refaites cet événement ailleurs");
  });

  it("is valid HTML in each language, and weighs little", async () => {
    for (const lang of ["fr", "en"] as const) {
      const page = site.page("family", lang);
      expect(await htmlFaults(site.draw(page))).toEqual([]);
      expect(pageWeight(site.draw(page), "")).toBeLessThan(100_000);
    }
  });
});
