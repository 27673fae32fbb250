// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { TraceGroupPage } from "../../kit/derive/site.ts";
import { aSite } from "../helpers/an-event.ts";

// Everybody here is invented.
const held = (id: string, start: string, axes: readonly string[], format?: string) => ({
  id,
  title: `Séance ${id}`,
  axes,
  ...(format === undefined ? {} : { format }),
  slots: [{ start: `2031-06-14T${start}`, duration: "1h" }],
});
const note = (id: string, session: string, more: object = {}) => ({
  id,
  session,
  type: "note",
  status: "proof_read",
  title: `Note ${id}`,
  authors: ["Ana Prigent"],
  key_ideas: [`Idée de ${id}`],
  ...more,
});
const event = {
  languages: ["fr", "en"],
  axes: [
    { id: "lieux", title: "Lieux" },
    { id: "communs", title: "Communs" },
    { id: "muet", title: "Muet" },
  ],
  formats: [
    { id: "cercle", title: "Cercle" },
    { id: "atelier", title: "Atelier" },
  ],
  people: [
    { id: "ana", name: "Ana Prigent", fictional: true },
    { id: "lou", name: "Lou Kervella", fictional: true },
    { id: "jo-1", name: "Jo Abgrall", fictional: true },
    { id: "jo-2", name: "Jo Abgrall", fictional: true },
    { id: "parti", name: "Hugo Disparu", withdrawn: true },
  ],
  sessions: [
    held("soir", "18:00", ["lieux"], "cercle"),
    held("matin", "09:00", ["lieux", "communs"], "atelier"),
    held("midi", "12:00", []),
    { id: "pause", kind: "break", title: "Pause", slots: [{ start: "2031-06-14T10:00", duration: "1h" }] },
  ],
  traces: [
    note("du-soir", "soir", { type: "minutes", language: "fr", licence: "CC-BY-4.0" }),
    note("du-matin", "matin", { language: "en", authors: ["Jo Abgrall"] }),
    note("du-midi", "midi", { language: "fr", authors: [] }),
    note("retiree", "soir", { withdrawn: true }),
    note("promise", "soir", { status: "expected", type: "slides" }),
  ],
};
const site = aSite(event, {}, { today: "2031-06-20" });
const hub = site.page("traces");
const ids = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id);
const groups = (facet: string) =>
  site.pages.filter(
    (page): page is TraceGroupPage => page.kind === "trace_group" && page.lang === "fr" && page.facet === facet,
  );
const valuesOf = (facet: string) =>
  hub.facets.find((one) => one.facet === facet)?.values.map(({ label, count }) => [label.text, count]);

describe("the page of all traces", () => {
  it("counts the sessions of the programme, and what came of each type, the most frequent first", () => {
    expect(hub).toMatchObject({ sessions: 3, received: 3, awaited: 1 });
    expect(hub.types).toEqual([
      { type: "note", count: 2 },
      { type: "minutes", count: 1 },
    ]);
  });

  it("lists them by axis, then in the order of the programme; one about two axes stands in both", () => {
    expect(hub.sections.map(({ axis, traces }) => [axis?.id, ids(traces)])).toEqual([
      ["lieux", ["du-matin", "du-soir"]],
      ["communs", ["du-matin"]],
      [undefined, ["du-midi"]],
    ]);
    expect(hub.latest).toEqual([]);
  });

  it("offers each value that traces have, with how many have it, and none without", () => {
    expect(valuesOf("axis")).toEqual([
      ["Lieux", 2],
      ["Communs", 1],
    ]);
    expect(valuesOf("type")).toEqual([
      ["Note", 2],
      ["Compte rendu", 1],
    ]);
    expect(valuesOf("format")).toEqual([
      ["Atelier", 1],
      ["Cercle", 1],
    ]);
    expect(valuesOf("language")).toEqual([
      ["français", 2],
      ["anglais", 1],
    ]);
    expect(valuesOf("licence")).toHaveLength(2);
  });

  it("leads to the pages that gather what traces say, when there are", () => {
    expect(hub.gathered.map(({ key }) => key)).toEqual(expect.arrayContaining(["synthesis", "awaited"]));
    const { gathered } = aSite({ ...event, traces: [{ id: "x", url: "https://x.example/" }] }).page("traces");
    expect(gathered.map(({ key }) => key)).not.toContain("synthesis");
  });

  it("exists while what was promised is awaited after the event, and not before", () => {
    const promised = { ...event, traces: [event.traces[4]] };
    expect(aSite(promised, {}, { today: "2031-06-20" }).page("traces").received).toBe(0);
    expect(aSite(promised).pages.map(({ kind }) => kind)).not.toContain("traces");
  });

  it("is in the menu after the programme once the event has begun, and in the footer before", () => {
    const places = ({ menu, footer }: ReturnType<typeof site.page>["chrome"]) => [
      menu.findIndex(({ key }) => key === "traces"),
      footer.some(({ key }) => key === "traces"),
    ];
    expect(places(hub.chrome)).toEqual([1, false]);
    expect(places(aSite(event).page("landing").chrome)).toEqual([-1, true]);
  });

  it("is above each trace in the way that leads to it", () => {
    expect(site.page("trace").breadcrumb.map(({ key }) => key)).toEqual(["home", "traces"]);
  });
});

describe("the traces that share a value", () => {
  it("have a page each, in every language, at an address that says which", () => {
    expect(groups("axis").map(({ path, traces }) => [path, ids(traces)])).toEqual([
      ["fete/traces/by-axis/lieux.html", ["du-matin", "du-soir"]],
      ["fete/traces/by-axis/communs.html", ["du-matin"]],
    ]);
    expect(groups("licence").map(({ path }) => path)).toContain("fete/traces/by-licence/cc-by-4.0.html");
    expect(site.page("trace_group", "en").path).toBe("fete/en/traces/by-axis/lieux.html");
  });

  it("lead to the other values", () => {
    const [first, last] = groups("type");
    expect([first?.previous, first?.next?.title.text]).toEqual([undefined, "Compte rendu"]);
    expect([last?.previous?.path, last?.next]).toEqual(["fete/traces/by-type/note.html", undefined]);
  });

  it("say in their title what they share", () => {
    expect(groups("axis")[0]?.title.text).toMatch(/^Traces de l’axe «.Lieux.»$/u);
  });

  it("are where every link of the hub leads", () => {
    const paths = new Set(site.pages.map(({ path }) => path));
    expect(hub.facets.flatMap(({ values }) => values).filter(({ path }) => !paths.has(path))).toEqual([]);
  });
});

describe("other pages", () => {
  it("of an axis name its first traces, and lead to all of them", () => {
    const many = Array.from({ length: 8 }, (_, rank) => note(`n${rank}`, "matin"));
    const { traces } = aSite({ ...event, traces: many }).page("axis", "fr", "communs.html");
    expect(traces).toMatchObject({ count: 8, path: "fete/traces/by-axis/communs.html" });
    expect(traces?.first).toHaveLength(5);
    expect(site.page("axis", "fr", "muet.html").traces).toBeUndefined();
  });

  it("of a person name those they signed, unless two people bear the name", () => {
    expect(ids(site.page("person", "fr", "ana.html").traces)).toEqual(["du-soir"]);
    expect(site.page("person", "fr", "lou.html").traces).toEqual([]);
    expect(site.page("person", "fr", "jo-1.html").traces).toEqual([]);
    expect(site.page("person", "fr", "parti.html").traces).toEqual([]);
  });

  it("the front one leads to all traces", () => {
    expect(site.page("landing").traces.all).toBe("fete/traces.html");
    expect(aSite({ ...event, traces: [] }).page("landing").traces.all).toBeUndefined();
  });
});

describe("the page of search", () => {
  const { search } = site.page("landing").chrome;

  it("is in the head of every page when there is something to search, and search engines are not sent there", () => {
    expect(search).toBe("fete/search.html");
    expect(site.page("search")).toMatchObject({ indexed: false, data: "fete/search-data.js" });
    expect(site.page("search", "en").data).toBe("fete/en/search-data.js");
  });

  it("leads to the lists that exist", () => {
    expect(site.page("search").lists.map(({ key }) => key)).toEqual([
      "programme",
      "traces",
      "synthesis",
      "people",
      "axes",
      "formats",
    ]);
  });

  it("is not made for an event that has said only its name", () => {
    const { chrome } = aSite().page("landing");
    expect(chrome.search).toBeUndefined();
    expect(aSite().pages.map(({ kind }) => kind)).not.toContain("search");
  });
});
