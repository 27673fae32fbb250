// SPDX-License-Identifier: MIT
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Page, PageKind } from "../../kit/derive/site.ts";
import { exportedIn } from "../../kit/export/exported.ts";
import { mostText, searchData } from "../../kit/page-data/search-data.ts";
import { anEvent } from "../helpers/an-event.ts";
import { pageWeight } from "../helpers/page-weight.ts";
import { siteOf } from "./draw.ts";

// Everybody here is invented.
const axes = ["lieux", "donnees", "communs"];
const event = {
  languages: ["fr", "en"],
  axes: axes.map((id) => ({ id, title: `L’axe ${id}` })),
  people: [{ id: "ana", name: "Ana Prigent", fictional: true }],
  licences: { content: "CC-BY-SA-4.0", data: "etalab-2.0" },
  sessions: [{ id: "s", title: "Le cercle", axes: ["lieux"], slots: [{ start: "2031-06-14T09:00", duration: "1h" }] }],
  traces: [
    {
      id: "dite",
      session: "s",
      type: "minutes",
      status: "proof_read",
      title: "Ce qui s’est dit",
      authors: ["Ana Prigent"],
      date: "2031-06-20",
      language: "en",
      licence: "CC0-1.0",
      key_ideas: ["Garder le cercle"],
    },
    { id: "brute", session: "s", type: "note", status: "raw", language: "fr" },
  ],
};
const site = siteOf(anEvent(event), "2031-06-20", "https://fete.example/");
const plain = (html: string) => html.replace(/<[^>]+>/gu, " ").replace(/[\s\u00a0\u202f]+/gu, " ");
const hub = site.draw(site.page("traces"));
const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules: { "no-inline-style": "error" } });

describe("a trace in a list", () => {
  const [entry = ""] = /<ul class="traces-list">.*?<\/ul>/su.exec(hub) ?? [];

  it("says what it is, how far it was read over, by whom, when, about what, and what it says", () => {
    expect(plain(entry)).toMatch(
      /Ce qui s’est dit Compte rendu · Relue · Par Ana Prigent · 20 juin 2031 À propos de Le cercle Garder le cercle/u,
    );
  });

  it("says its language when it is not the page's, and its licence when it is not the default", () => {
    expect(plain(entry)).toMatch(/En anglais · CC0 1\.0/u);
    const english = plain(site.draw(site.page("traces", "en")));
    expect(english).not.toContain("In English");
    expect(english).toContain("In French");
  });

  it("is called by what it is and what it is about, when it has no title", () => {
    expect(entry).toMatch(/<a href="traces\/brute.html">Note – Le cercle<\/a>/u);
  });
});

describe("a trace about several axes", () => {
  it("has in the list of each the colour of that axis", () => {
    const sessions = [{ ...event.sessions[0], axes: ["lieux", "donnees"] }];
    const both = siteOf(anEvent({ ...event, sessions }), "2031-06-20");
    const html = both.draw(both.page("traces"));
    expect(html).toMatch(/<section class="axis-2"><h3>.*?<li class="axis-2">/su);
    expect(both.draw(both.page("axis", "fr", ({ axis }) => axis.id === "donnees"))).toMatch(
      /<ul class="traces-list"><li class="axis-2">/u,
    );
  });
});

describe("the page of all traces", () => {
  it("says in words how much there is, and leads to each value", () => {
    expect(plain(hub)).toContain("1 séance : 1 compte rendu et 1 note.");
    expect(hub).toMatch(/<a href="traces\/by-type\/minutes.html">Compte rendu<\/a>/u);
    expect(hub).toMatch(/<a href="traces\/by-licence\/cc0-1.0.html">/u);
  });

  it("says what is awaited when nothing has come", () => {
    const waiting = siteOf(
      anEvent({ ...event, traces: [{ id: "x", session: "s", status: "expected" }] }),
      "2031-06-20",
    );
    expect(plain(waiting.draw(waiting.page("traces")))).toContain("Rien n’est encore arrivé.");
  });
});

describe("other pages", () => {
  it("lead to it: the front page, the page of an axis and that of a person", () => {
    expect(site.draw(site.page("landing"))).toMatch(/<a href="fete\/traces.html">Toutes les traces<\/a>/u);
    expect(site.draw(site.page("axis"))).toContain('href="../traces/by-axis/lieux.html"');
    expect(plain(site.draw(site.page("person")))).toMatch(/Traces signées Ce qui s’est dit/u);
  });

  it("have the search in their head, and in the menu of narrow screens", () => {
    expect(hub).toMatch(/<a class="to-search" href="search.html"/u);
    expect(hub).toMatch(/<ul class="menu-list">.*?href="search.html".*?<\/ul>/su);
  });
});

describe("the page of search", () => {
  const search = site.draw(site.page("search"));

  it("says that it needs scripts, hides its field until they run, and leads to the lists", () => {
    expect(plain(/<noscript>.*?<\/noscript>/su.exec(search)?.[0] ?? "")).toContain("JavaScript");
    expect(search).toMatch(/<search hidden/u);
    expect(search).toMatch(/<nav class="search-lists".*?href="programme.html".*?href="traces.html"/su);
  });

  it("names the file of its index, and does not load it", () => {
    expect(search).toMatch(/<script src="..\/assets\/search-page.js" defer data-search="search-data.js">/u);
    expect(search).not.toMatch(/src="[^"]*search-data/u);
  });
});

describe("every page of traces and of search", () => {
  const pages = site.pages.filter(({ kind }) => ["traces", "trace_group", "search"].includes(kind));

  it("is valid HTML", () => {
    expect(pages.length).toBeGreaterThan(15);
    const faults = pages.flatMap((page) => {
      const { results } = validator.validateStringSync(`<!DOCTYPE html>\n${site.draw(page)}\n`);
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${page.path} ${ruleId} ${message}`),
      );
    });
    expect(faults).toEqual([]);
  });
});

/** Three hundred sessions and their traces, with titles and ideas as long as people write them. */
function large(perSession: number) {
  const types = ["minutes", "note", "slides", "takeaways"];
  const sessions = Array.from({ length: 300 }, (_, rank) => ({
    id: `prendre-soin-du-commun-${rank}`,
    title: `Prendre soin de ce que l’on partage, chapitre ${rank}`,
    axes: [axes[rank % 3]],
  }));
  const idea = "De quoi un collectif a-t-il besoin pour tenir dans la durée, qui le paie, et qui en décide avec qui ?";
  // In files of their own, as organisers write so many.
  const files = sessions.flatMap(({ id, title }, rank) =>
    types.slice(0, perSession + Number(perSession === 3 && rank < 100)).map((type) => {
      const trace = {
        session: id,
        type,
        status: "proof_read",
        title: `${title} (${type})`,
        authors: ["Ana Prigent", "Corentin Delabie"],
        language: "fr",
        key_ideas: [idea, idea],
      };
      return [`traces/${id}-${type}.md`, `---\n${stringify(trace)}---\n${`${idea} `.repeat(20)}\n`];
    }),
  );
  const edition = anEvent({ ...event, sessions, traces: [] }, Object.fromEntries(files));
  return siteOf(edition, "2031-06-20", "https://fete.example/");
}

describe("three hundred sessions and a thousand traces", () => {
  const many = large(3);
  const own = many.files.find(({ path }) => path.endsWith("edition.css"))?.content ?? "";
  const weight = (page: Page) => pageWeight(many.draw(page), own);
  const of = (kind: PageKind) => many.pages.filter((page) => page.kind === kind && page.lang === "fr");

  it("leave a page of counts, of ways in and of the last to come", () => {
    const page = many.page("traces");
    expect(page).toMatchObject({ received: 1000, sections: [] });
    expect(page.latest).toHaveLength(20);
  });

  it("are all named on the pages of their values, each once, in numbered pages", () => {
    const named = many.pages.flatMap((page) =>
      page.kind === "trace_group" && page.lang === "fr" && page.facet === "language" ? page.traces : [],
    );
    expect(new Set(named.map(({ id }) => id)).size).toBe(1000);
    expect(named).toHaveLength(1000);
    const parts = of("trace_group").filter(({ path }) => path.includes("by-language/fr"));
    expect(parts.map(({ path }) => path).slice(0, 2)).toEqual([
      "fete/traces/by-language/fr.html",
      "fete/traces/by-language/fr/2.html",
    ]);
  });

  it("weigh at most 100 KB a page, with styles and scripts", () => {
    const heavy = [...of("traces"), ...of("trace_group"), ...of("search"), ...of("axis"), ...of("person")].filter(
      (page) => weight(page) > 100_000,
    );
    expect(heavy.map((page) => `${page.path} ${weight(page)}`)).toEqual([]);
  });

  it("leave the page of who signed them all with some, and the way to the others", () => {
    const person = many.page("person");
    expect([person.traces.length, person.all_traces]).toEqual([60, "fete/traces.html"]);
    expect(site.page("person").all_traces).toBeUndefined();
  });

  it("are searched in a file of little more than a megabyte a language", () => {
    const bytes = Buffer.byteLength(searchData(exportedIn(many, "fr")));
    expect(bytes).toBeGreaterThan(mostText / 2);
    expect(bytes).toBeLessThan(mostText * 1.6);
  });
});

describe("three hundred traces", () => {
  it("are all named on one page, by axis", () => {
    const some = large(1);
    const page = some.page("traces");
    const own = some.files.find(({ path }) => path.endsWith("edition.css"))?.content ?? "";
    expect(page.sections.flatMap(({ traces }) => traces).length + page.latest.length).toBeGreaterThan(0);
    expect(pageWeight(some.draw(page), own)).toBeLessThanOrEqual(100_000);
  });
});
