// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { pageJsonLd } from "../../kit/derive/json-ld/pages.ts";
import type { SiteModel } from "../../kit/derive/site.ts";
import { pageOf, sitesOf, veilleesWith } from "../helpers/a-series.ts";

const [current, middle, first] = await sitesOf(veilleesWith({}));
const json = (site: SiteModel | undefined, page: SiteModel["pages"][number]) =>
  site && JSON.parse(pageJsonLd(site)(page) ?? "null");

describe("the page of all editions", () => {
  const page = pageOf(current, "editions");

  it("shows each edition once, the latest first, with its dates, town, state and counts", () => {
    expect(page.path).toBe("editions/index.html");
    expect(
      page.editions.map(({ id, label, start, city, state, current: now, counts }) => [
        id,
        label.text,
        start,
        city,
        state,
        now,
        Object.values(counts),
      ]),
    ).toEqual([
      ["veillees-2023", "2023", "2023-01-20", "Morvaland", "programme", true, [3, 4, 1]],
      ["veillees-2022", "2022", "2022-01-14", "Morvaland", "harvest", false, [2, 3, 1]],
      ["veillees-2021", "2021", "2021-01-15", "Morvaland", "archived", false, [2, 2, 2]],
    ]);
  });

  it("gives each its own pattern in its own colours", () => {
    const motifs = page.editions.map(({ motif }) => JSON.stringify(motif));
    expect(new Set(motifs).size).toBe(3);
    expect(page.editions.map(({ colors }) => colors.length)).toEqual([3, 2, 2]);
    expect(page.editions[2]?.motif).toEqual(first?.pages[0]?.chrome.motif);
  });

  it("leads to an edition in the page's language, or in the first one that it has", () => {
    expect(pageOf(current, "editions", "en").path).toBe("editions/en/index.html");
    expect(pageOf(current, "editions", "en").editions.map(({ path, lang }) => [path, lang])).toEqual([
      ["veillees-2023/en/index.html", "en"],
      ["veillees-2022/en/index.html", "en"],
      ["veillees-2021/index.html", "fr"],
    ]);
  });

  it("tells what is planned and what the series says of itself", () => {
    expect(page.planned.map(({ title, start }) => [title.text, start])).toEqual([
      ["Veillées 2025", "2025-01-17"],
      ["Veillées des voisins", undefined],
    ]);
    expect(page.aliases).toEqual(["Les Veillées", "#Veillées"]);
    expect(page.purpose?.text).toContain("comment on fait");
    expect(page.governance?.text).toContain("assemblée ouverte");
    expect([page.brand?.owner, page.charter?.title.text]).toEqual([
      "Foyer de Morvaland (fictif)",
      "Charte des veillées",
    ]);
  });

  it("is drawn by the current edition alone, which has it in its footer; the others lead to its first language", () => {
    expect([middle, first].flatMap((site) => site?.pages.filter(({ path }) => path.startsWith("editions/")))).toEqual(
      [],
    );
    expect(page.chrome.footer[0]).toEqual({ key: "editions", path: "editions/index.html" });
    expect(pageOf(current, "landing", "en").chrome.footer[0]?.path).toBe("editions/en/index.html");
    expect(pageOf(middle, "landing", "en").chrome.footer[0]?.path).toBe("editions/index.html");
  });

  it("is, for machines, an EventSeries that names each edition as that edition names itself", () => {
    const [series] = [json(current, page)["@graph"]].flat();
    expect(series).toMatchObject({ "@type": "EventSeries", name: "Les Veillées de Morvaland" });
    const own = json(first, pageOf(first, "landing"));
    expect(series.subEvent[2]["@id"]).toBe(own["@id"]);
    expect(own.superEvent).toEqual({
      "@type": "EventSeries",
      "@id": series["@id"],
      name: "Les Veillées de Morvaland",
    });
  });

  it("labels editions of the same year by their names", async () => {
    const own = veilleesWith({});
    const later = ["event.yaml", "sessions/l-atelier-commun.md", "sessions/velos-en-panne.md"].map((path) => {
      const text = new TextDecoder().decode(own.read(`editions/veillees-2022/${path}`));
      return [`editions/veillees-2022/${path}`, text.replaceAll("2022-01", "2021-09")];
    });
    const [site] = await sitesOf(veilleesWith(Object.fromEntries(later)));
    expect(pageOf(site, "editions").editions.map(({ label }) => label.text)).toEqual([
      "2023",
      "Veillées 2022",
      "Veillées 2021",
    ]);
  });
});

describe("people over the years", () => {
  it("are each there once, by name, with what they did in which edition, and as whose", () => {
    const { people, count } = pageOf(current, "editions_people");
    expect([count, people.map(({ name }) => name)]).toEqual([
      5,
      ["Odile Ferrand", "Téo Galvani", "Basile Ouvrard", "Marlo Quince", "Inès Tabouret"],
    ]);
    expect(
      people
        .at(-1)
        ?.editions.map(({ edition, page, roles, sessions, affiliation }) => [
          edition.label.text,
          page.path,
          roles,
          sessions,
          affiliation?.text,
        ]),
    ).toEqual([
      ["2023", "veillees-2023/people/ines-tabouret.html", ["moderators", "rapporteurs"], 2, "Présidente du foyer"],
      ["2022", "veillees-2022/people/ines-tabouret.html", ["moderators"], 1, "Présidente du foyer"],
      ["2021", "veillees-2021/people/ines-tabouret.html", ["speakers"], 1, "Bénévole"],
    ]);
  });

  it("leave every page across editions, and every edition, when they withdraw from one of them", async () => {
    const gone = "---\nname: Inès Tabouret\nwithdrawn: true\n---\n";
    const series = new TextDecoder().decode(veilleesWith({}).read("series.yaml"));
    const [now, , oldest] = await sitesOf(
      veilleesWith({
        "editions/veillees-2021/people/ines-tabouret.md": gone,
        "series.yaml": series.replace(/^purpose:\n(?: .*\n)+/mu, "purpose: Les soirées de Inès Tabouret.\n"),
      }),
    );
    const across = now?.pages.filter(({ path }) => path.startsWith("editions/")) ?? [];
    expect(JSON.stringify(across.map(({ chrome: _chrome, ...page }) => page))).not.toMatch(/Tabouret|ines-tabouret/u);
    expect(pageOf(now, "editions_people").count).toBe(4);
    const { purpose, brand } = pageOf(now, "editions");
    expect([purpose?.text, brand?.owner]).toEqual(["Les soirées de […].", "Foyer de Morvaland (fictif)"]);
    expect(pageOf(now, "person", "fr", "ines-tabouret.html").withdrawn).toBe(true);
    expect(pageOf(oldest, "person", "fr", "ines-tabouret.html").withdrawn).toBe(true);
  });

  it("go on in numbered pages, which have the same people in every language", async () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `editions/veillees-2023/people/invite-${index}.md`,
        `---\nname: Invité ${index}\nfictional: true\naffiliation: {fr: Atelier, en: "Workshop of the lower village, second floor"}\n---\n`,
      ]),
    );
    const [site] = await sitesOf(veilleesWith(crowd));
    const parts = (lang: string) =>
      site?.pages.flatMap((page) => (page.kind === "editions_people" && page.lang === lang ? [page] : [])) ?? [];
    expect(parts("fr").length).toBeGreaterThan(1);
    expect(parts("fr").map(({ people }) => people.map(({ id }) => id))).toEqual(
      parts("en").map(({ people }) => people.map(({ id }) => id)),
    );
    expect(parts("fr")[1]?.path).toBe("editions/people-2.html");
    expect(parts("fr")[1]?.alternates).toEqual([{ lang: "en", path: "editions/en/people-2.html" }]);
    expect(parts("fr").flatMap(({ people }) => people)).toHaveLength(405);
  });
});

describe("axes over the years", () => {
  it("stand under the title and in the colour that they have now, each year with its question, sessions and traces", () => {
    const { axes } = pageOf(current, "editions_axes");
    expect(axes.map(({ id, title, fill }) => [id, title.text, fill])).toEqual([
      ["reparer", "Réparer et transmettre", "#e4472b"],
      ["raconter", "Raconter", "#2547d0"],
      ["decider", "Décider", "#0b7a55"],
    ]);
    expect(
      axes[0]?.editions.map((one) => [
        one.edition.label.text,
        one.title?.text,
        one.question?.text,
        one.sessions,
        one.traces,
      ]),
    ).toEqual([
      ["2023", undefined, "Comment transmettre ce qu’on sait réparer\u202f?", 1, 1],
      ["2022", "Réparer", "Réparer ensemble, est-ce plus simple\u202f?", 2, 1],
      ["2021", "Réparer", "Que sait-on encore réparer soi-même\u202f?", 1, 1],
    ]);
  });

  it("keep the colour of the last edition that had them", async () => {
    const event = new TextDecoder().decode(veilleesWith({}).read("editions/veillees-2023/event.yaml"));
    const without = event.replace(/ {2}- \{id: decider.*\n/u, "");
    const session = "---\ntitle: À cinquante\n---\n";
    const [site] = await sitesOf(
      veilleesWith({
        "editions/veillees-2023/event.yaml": without,
        "editions/veillees-2023/sessions/a-cinquante.md": session,
      }),
    );
    const axis = pageOf(site, "editions_axes").axes.find(({ id }) => id === "decider");
    expect([axis?.fill, axis?.editions.map(({ edition }) => edition.label.text)]).toEqual(["#2547d0", ["2022"]]);
  });
});

describe("traces over the years", () => {
  it("are listed by edition and axis, with what they are, by whom, under which licence", () => {
    const { editions, count } = pageOf(current, "editions_traces");
    expect(count).toBe(4);
    expect(
      editions.map(({ edition, axes }) => [
        edition.label.text,
        axes.map(({ title, traces }) => [
          title?.text,
          traces.map(({ path, type, authors, licence }) => [path, type, authors.join(), licence.id]),
        ]),
      ]),
    ).toEqual([
      [
        "2023",
        [
          [
            "Réparer et transmettre",
            [["veillees-2023/traces/carnet.html", "takeaways", "Inès Tabouret", "CC-BY-SA-4.0"]],
          ],
        ],
      ],
      [
        "2022",
        [["Réparer", [["veillees-2022/traces/velos.html", "minutes", "Odile Ferrand,Inès Tabouret", "CC-BY-SA-4.0"]]]],
      ],
      [
        "2021",
        [
          ["Réparer", [["veillees-2021/traces/chaises.html", "minutes", "Basile Ouvrard", "CC-BY-SA-4.0"]]],
          ["Raconter", [["veillees-2021/traces/recits.html", "article", "Inès Tabouret", "CC-BY-4.0"]]],
        ],
      ],
    ]);
  });
});

describe("a past edition", () => {
  const indexedKinds = (site: SiteModel | undefined) =>
    new Set(site?.pages.filter(({ indexed }) => indexed).map(({ kind }) => kind));

  it("lets search engines find what lasts, and not what made sense before and during it", () => {
    expect([...indexedKinds(first)].sort()).toEqual(
      [
        "axes",
        "axis",
        "axis_synthesis",
        "credits",
        "landing",
        "person",
        "session",
        "synthesis",
        "trace",
        "trace_group",
        "traces",
      ].sort(),
    );
    const names = ["practical", "programme", "legal", "people"];
    for (const kind of names) expect(indexedKinds(current), kind).toContain(kind);
  });

  it("names in its list of pages only those that are to be found", () => {
    const list = first?.files.find(({ path }) => path === "veillees-2021/sitemap.xml")?.content ?? "";
    expect(list).toContain("https://veillees.example/veillees-2021/sessions/chaise-bancale.html");
    expect(list).not.toContain("practical");
  });

  it("stands among the previous ones of the current front page, and nowhere on its own", () => {
    expect(pageOf(current, "landing").earlier?.editions.map(({ id }) => id)).toEqual([
      "veillees-2022",
      "veillees-2021",
    ]);
    expect(pageOf(middle, "landing").earlier).toBeUndefined();
  });
});
