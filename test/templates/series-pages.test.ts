// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { SiteModel } from "../../kit/derive/site.ts";
import { drawn, pageOf, sitesOf, veilleesWith } from "../helpers/a-series.ts";
import { htmlFaults } from "../helpers/html-faults.ts";
import { pageWeight } from "../helpers/page-weight.ts";

const [current, middle, first] = await sitesOf(veilleesWith({}));
const banner = (html: string) => /<aside class="past".*?<\/aside>/su.exec(html)?.[0];
const text = (html: string) =>
  html
    .replace(/<[^>]*>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

describe("the banner of a past edition", () => {
  it("stands under the head of each of its pages: that it is past, of what and when, and the ways out", () => {
    for (const site of [middle, first]) {
      for (const page of site?.pages ?? []) {
        const html = drawn(site, page);
        expect(html, page.path).toMatch(/<\/header><aside class="past"/u);
      }
    }
    const html = banner(drawn(first, pageOf(first, "session", "fr", "chaise-bancale.html"))) ?? "";
    expect(text(html)).toBe(
      "Édition passée Les Veillées de Morvaland, 15–16 janvier 2021 Voir l’édition en cours Toutes les éditions",
    );
    expect([...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href)).toEqual([
      "../../index.html",
      "../../editions/index.html",
    ]);
    expect(html).toContain('aria-label="Édition passée"');
  });

  it("is in the page's language", () => {
    expect(text(banner(drawn(middle, pageOf(middle, "landing", "en"))) ?? "")).toBe(
      "Past edition The Morvaland Evenings, 14–15 January 2022 See the current edition All editions",
    );
  });

  it("is on no page of the current edition, on no old address, and not in an event of its own", async () => {
    for (const page of current?.pages ?? []) expect(banner(drawn(current, page)), page.path).toBeUndefined();
    const event = new TextDecoder().decode(veilleesWith({}).read("editions/veillees-2022/event.yaml"));
    const [, moved] = await sitesOf(
      veilleesWith({
        "editions/veillees-2022/event.yaml": `${event}redirects: [{from: sessions/panne.html, to: sessions/velos-en-panne.html}]\n`,
      }),
    );
    expect(banner(drawn(moved, pageOf(moved, "moved")))).toBeUndefined();
  });

  it("comes with a word to search engines on what only made sense then", () => {
    const noindex = '<meta name="robots" content="noindex"/>';
    expect(drawn(first, pageOf(first, "practical"))).toContain(noindex);
    const session = drawn(first, pageOf(first, "session", "fr", "chaise-bancale.html"));
    expect(session).not.toContain(noindex);
    expect(session).toContain(
      '<link rel="canonical" href="https://veillees.example/veillees-2021/sessions/chaise-bancale.html"/>',
    );
  });

  it("brings a stylesheet that a site of one event does not have", () => {
    const page = pageOf(first, "landing");
    const { series: _none, ...chrome } = page.chrome;
    expect(drawn(first, page)).toContain("assets/series.css");
    expect(drawn(first, { ...page, chrome })).not.toContain("assets/series.css");
  });
});

describe("the front page of the current edition", () => {
  it("shows the posters of the editions before it, each with its own colours, and leads to all of them", () => {
    const html = drawn(current, pageOf(current, "landing", "en"));
    const part = /<section class="part" aria-labelledby="part-earlier">.*?<\/section>/su.exec(html)?.[0] ?? "";
    expect([...part.matchAll(/<h3>.*?<\/h3>/gsu)].map(([heading]) => text(heading))).toEqual([
      "Evenings 2022",
      "Veillées 2021",
    ]);
    expect(part).toMatch(/<svg viewBox="0 0 500 400" aria-hidden="true"[^>]*><path fill="#[0-9a-fA-F]{6}"/u);
    expect(part).toContain('<a href="../../editions/en/index.html">All editions</a>');
    expect(html).toContain("assets/editions.css");
  });
});

describe("the pages across editions", () => {
  const pages = current?.pages.filter(({ path }) => path.startsWith("editions/")) ?? [];

  it("are four in each language", () => {
    expect(pages.map(({ path }) => path).sort()).toEqual([
      ...["axes", "en/axes", "en/index", "en/people", "en/traces", "index", "people", "traces"].map(
        (name) => `editions/${name}.html`,
      ),
    ]);
  });

  it("are valid, and say in which language another edition's page is when that is not theirs", async () => {
    for (const page of pages) expect(await htmlFaults(drawn(current, page)), page.path).toEqual([]);
    const english = drawn(current, pageOf(current, "editions", "en"));
    expect(english).toContain(
      '<a href="../../veillees-2021/index.html" hreflang="fr"><span lang="fr">Veillées 2021</span>',
    );
    expect(english).toContain('<a href="../../veillees-2022/en/index.html">Evenings 2022</a>');
  });

  it("name each edition's year and the person or the axis in the link, for whoever hears links alone", () => {
    const html = drawn(current, pageOf(current, "editions_people"));
    expect(html).toContain('<span class="vh">Inès Tabouret, </span>2021</a>');
    expect(drawn(current, pageOf(current, "editions_axes"))).toContain('<span class="vh">Raconter, </span>2021</a>');
  });

  it("draw each axis in its shape and colour, whether or not the current edition has it", () => {
    const html = drawn(current, pageOf(current, "editions_axes"));
    const marks = [...html.matchAll(/<svg class="axis-drawn"[^>]*><path class="light" d="[^"]+" fill="([^"]*)"/gu)];
    expect(marks.map(([, fill]) => fill)).toEqual(["#e4472b", "#2547d0", "#0b7a55"]);
  });

  it("call an edition current as long as it is not an archive", () => {
    const page = pageOf(current, "editions");
    const archived = page.editions.map((card) => ({ ...card, state: "archived" as const }));
    expect(drawn(current, page)).toContain("<strong>Édition en cours</strong>");
    expect(drawn(current, { ...page, editions: archived })).not.toContain("Édition en cours");
  });

  it("are of the series, in their titles", () => {
    const html = drawn(current, pageOf(current, "editions_axes", "en"));
    expect(html).toContain("<title>Axes over the years – The Morvaland Evenings</title>");
  });

  it("say that invented people are invented", () => {
    expect(drawn(current, pageOf(current, "editions_people", "en"))).toContain("Everyone on this site is fictional");
  });

  it("keep within 100 KB, fifteen editions of 200 traces and 60 people each", async () => {
    const site = await manyEditions();
    const across = site.pages.filter(({ path }) => path.startsWith("editions/") || path === "index.html");
    const parts = (kind: string) => across.filter((page) => page.kind === kind && page.lang === "fr").length;
    expect(parts("editions_traces")).toBeGreaterThan(5);
    const css = site.files.find(({ path }) => path.endsWith("/edition.css"))?.content ?? "";
    const heavy = across.flatMap((page) => {
      const weight = pageWeight(drawn(site, page), css);
      return weight > 100_000 ? [`${page.path} ${weight}`] : [];
    });
    expect(heavy).toEqual([]);
  }, 60_000);
});

/** The current edition of a series of fifteen, with names and titles as long as real ones. */
async function manyEditions(): Promise<SiteModel> {
  const years = Array.from({ length: 12 }, (_, index) => 2009 + index);
  const people = range(60, (index) => [`people/personne-de-l-atelier-${index}.md`, person(index)]);
  const editions = years.flatMap((year) => [
    [`editions/veillees-${year}/event.yaml`, eventOf(year)] as const,
    ...range(200, (index) => [`editions/veillees-${year}/traces/trace-de-la-veillee-${index}.md`, trace(year, index)]),
    ...range(1, () => [`editions/veillees-${year}/sessions/ouverture.md`, session()]),
  ]);
  const [site] = await sitesOf(veilleesWith(Object.fromEntries([...people, ...editions])));
  if (site === undefined) throw new Error("no edition");
  return site;
}

type File = readonly [path: string, text: string];
const range = (length: number, file: (index: number) => File) => Array.from({ length }, (_, index) => file(index));
const person = (index: number) =>
  `---\nname: Personne Au-Nom-Composé ${index}\naffiliation: {fr: "Service de la vie associative de Morvaland", en: "Morvaland clubs office"}\nfictional: true\n---\n`;
const session = () =>
  `---\ntitle: Ouverture\nspeakers: [${Array.from({ length: 60 }, (_, index) => `personne-de-l-atelier-${index}`).join(", ")}]\n---\n`;
const eventOf = (year: number) =>
  `format: 1\nid: veillees-${year}\ntitle: Veillées ${year}\ntagline: Un hiver à se montrer comment on fait.\nlanguages: [fr, en]\ntimezone: Europe/Paris\ndates: {start: ${year}-01-15, end: ${year}-01-16}\naxes: [{id: reparer, title: Réparer, question: "Que sait-on encore réparer soi-même ?"}]\n`;
const trace = (year: number, index: number) =>
  `---\ntype: minutes\nstatus: raw\ndate: ${year}-02-01\naxis: reparer\nauthors: [Personne Au-Nom-Composé ${index % 60}, Quelqu’un d’autre]\ntitle: Ce qui s’est dit à la table numéro ${index} de la veillée\n---\n`;
