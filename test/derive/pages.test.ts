// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { aSite } from "../helpers/an-event.ts";

const slot = (start: string, duration = "1h", room?: string) => ({
  start: `2031-06-14T${start}`,
  duration,
  ...(room && { room }),
});
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("addresses", () => {
  const site = aSite({
    languages: ["fr", "en", "pt-BR"],
    axes: [{ id: "eau", title: { fr: "Eau", en: "Water" } }],
    pages: [{ id: "p", title: "P", text: "p" }],
  });

  it("are the same words in every language, the main one without a prefix", () => {
    expect(["fr", "en", "pt-BR"].map((lang) => site.page("axis", lang).path)).toEqual([
      "fete/axes/eau.html",
      "fete/en/axes/eau.html",
      "fete/pt-br/axes/eau.html",
    ]);
  });

  it("name the same page in the other languages", () => {
    expect(site.page("axis", "en").alternates).toEqual([
      { lang: "fr", path: "fete/axes/eau.html" },
      { lang: "pt-BR", path: "fete/pt-br/axes/eau.html" },
    ]);
    const paths = new Set(site.pages.map(({ path }) => path));
    for (const page of site.pages) for (const { path } of page.alternates) expect(paths).toContain(path);
  });

  it("start with `/`, which shows the main language's front page and says where it really is", () => {
    const root = site.pages.find(({ path }) => path === "index.html");
    expect(root).toMatchObject({ kind: "landing", lang: "fr", canonical: "fete/index.html" });
    expect(site.pages.filter(({ canonical }) => canonical !== undefined)).toHaveLength(1);
  });

  it("have one page for those that lead nowhere, in the main language, kept from search engines", () => {
    const lost = site.pages.filter(({ kind }) => kind === "not_found");
    expect(lost).toMatchObject([{ path: "404.html", lang: "fr", indexed: false, alternates: [], breadcrumb: [] }]);
  });
});

describe("a breadcrumb", () => {
  const site = aSite({ axes: [{ id: "eau", title: "Eau" }], pages: [{ id: "p", title: "P", text: "p" }] });

  it("goes from the front page to the parent, and not to the page itself", () => {
    expect(site.page("axis").breadcrumb).toEqual([
      { path: "fete/index.html", key: "home" },
      { path: "fete/axes.html", key: "axes" },
    ]);
    expect(site.page("axes").breadcrumb.map(({ key }) => key)).toEqual(["home"]);
    expect(site.page("page").breadcrumb.map(({ key }) => key)).toEqual(["home"]);
    expect(site.page("landing").breadcrumb).toEqual([]);
  });
});

describe("a missing translation", () => {
  const site = aSite({
    languages: ["fr", "en"],
    axes: [{ id: "eau", title: { fr: "Eau", en: "Water" }, question: "Qui a soif ?" }],
  });

  it("is shown in the language it exists in, and marked so", () => {
    expect(site.page("axis", "en")).toMatchObject({
      lang: "en",
      title: { text: "Water", lang: "en" },
      question: { text: "Qui a soif\u202f?", lang: "fr" },
    });
  });
});

describe("descriptions", () => {
  it("are never empty, even of a page with no text", () => {
    const empty = {
      pages: [{ id: "p", title: "Plan", text: "***" }],
      news: [{ id: "n", title: "Nouvelle", date: "2031-01-01", text: "![Vue](media/x.svg)" }],
    };
    const site = aSite(empty, {
      "media/x.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
      "media/x.svg.yaml": "alt: Vue\ncredit: Moi\n",
    });
    expect(site.pages.filter(({ description }) => description.length < 3)).toEqual([]);
    expect(site.page("page").description).toContain("Plan");
  });
});

describe("a session", () => {
  const site = aSite({
    axes: [
      { id: "eau", title: "Eau" },
      { id: "feu", title: "Feu" },
    ],
    places: [
      {
        id: "halle",
        name: "Halle",
        rooms: [
          { id: "un", name: "Un" },
          { id: "deux", name: "Deux" },
        ],
      },
    ],
    sessions: [
      { id: "z-premiere", title: "Z", axes: ["eau"], slots: [slot("09:00", "1h", "un")] },
      { id: "b-en-face", title: "B", axes: ["feu"], slots: [slot("09:30", "1h", "deux")] },
      { id: "pause", title: "Pause", kind: "break", slots: [slot("09:30", "30m")] },
      { id: "a-ensuite", title: "A", axes: ["eau", "feu"], slots: [slot("10:30", "1h", "un")] },
      { id: "sans-heure", title: "Sans heure", axes: ["eau"] },
      { id: "proposee", title: "Proposée", status: "proposed", axes: ["eau"], slots: [slot("09:00")] },
      { id: "soiree", title: "Soirée", kind: "social", slots: [slot("20:00")] },
    ],
  });
  const page = (id: string) => site.page("session", "fr", `/${id}.html`);

  it("leads to those before and after it in the programme; those without a time come last", () => {
    const chain = ["z-premiere", "b-en-face", "a-ensuite", "soiree", "sans-heure"];
    expect(chain.map((id) => [page(id).previous?.id, page(id).next?.id])).toEqual(
      chain.map((_, index) => [chain[index - 1], chain[index + 1]]),
    );
  });

  it("shows what happens at the same time, were it for a minute, and neither itself nor a break", () => {
    expect(ids(page("z-premiere").same_time)).toEqual(["b-en-face"]);
    expect(ids(page("a-ensuite").same_time)).toEqual([]);
  });

  it("shows the others of its first axis", () => {
    expect(ids(page("z-premiere").same_axis)).toEqual(["a-ensuite", "sans-heure"]);
    expect(ids(page("a-ensuite").same_axis)).toEqual(["sans-heure", "z-premiere"]);
    expect(ids(page("soiree").same_axis)).toEqual([]);
  });

  it("that is a break or only proposed has no page", () => {
    expect(site.pages.filter(({ path }) => /pause|proposee/u.test(path))).toEqual([]);
  });

  it("without a time is told apart in the programme", () => {
    const programme = site.page("programme");
    expect(ids(programme.unscheduled)).toEqual(["sans-heure"]);
    expect(programme.days.map(({ path }) => path)).toEqual(["fete/programme/2031-06-14.html"]);
  });

  it("of an axis is recommended as often as any other, not the first by all", () => {
    const sessions = Array.from({ length: 9 }, (_, index) => ({ id: `s${index}`, title: "S", axes: ["a"] }));
    const many = aSite({ axes: [{ id: "a", title: "A" }], sessions });
    const named = sessions.flatMap(({ id }) => ids(many.page("session", "fr", `/${id}.html`).same_axis));
    const times = sessions.map(({ id }) => named.filter((one) => one === id).length);
    expect(new Set(times).size).toBe(1);
    expect(times[0]).toBeGreaterThan(2);
  });
});

describe("people", () => {
  const person = (id: string, name: string) => ({ id, name, fictional: true });

  it("are in alphabetical order whatever their accents and capitals, on any machine", () => {
    const people = [
      person("a", "Zoé Zidi"),
      person("b", "Ana Évrard"),
      person("c", "Eva eton"),
      person("d", "Yan Fauve"),
      person("e", "Ana Evrard"),
    ];
    expect(
      aSite({ people })
        .page("people")
        .people.map(({ name }) => name),
    ).toEqual(["Eva eton", "Ana Évrard", "Ana Evrard", "Yan Fauve", "Zoé Zidi"]);
  });

  it("count each session once, whatever they do there", () => {
    const sessions = [
      { id: "s", title: "S", speakers: ["a"], rapporteurs: ["a"] },
      { id: "t", title: "T", moderators: ["a"] },
      { id: "r", title: "R", kind: "meal", speakers: ["a"] },
    ];
    const site = aSite({ people: [person("a", "Ana Exemple")], sessions });
    expect(site.page("people").people).toMatchObject([{ sessions: 2 }]);
    expect(site.page("person").sessions.map(({ role, card }) => [role, card.id])).toEqual([
      ["speakers", "s"],
      ["rapporteurs", "s"],
      ["moderators", "t"],
    ]);
  });
});

describe("figures", () => {
  it("that count the same thing stand side by side when their sources disagree", () => {
    const source = (title: string) => ({ title, url: "https://source.example/", date: "2031-07-01" });
    const figures = [
      { counts: "attendees", label: "Participants", value: 850, source: source("Bilan") },
      { counts: "talks", value: 12, source: source("Bilan") },
      { counts: "attendees", value: 700, unit: "env.", kind: "registered", source: source("Presse") },
    ];
    expect(aSite({ figures }).page("landing").figures).toMatchObject([
      {
        label: { text: "Participants" },
        values: [
          { value: 850, source: { title: { text: "Bilan" } } },
          { value: 700, unit: "env.", kind: "registered", source: { title: { text: "Presse" }, date: "2031-07-01" } },
        ],
      },
      { label: { text: "talks" }, values: [{ value: 12 }] },
    ]);
  });
});

describe("where an author's links lead", () => {
  const site = aSite(
    {
      languages: ["fr", "en"],
      places: [{ id: "halle", name: "Halle" }],
      organisations: [
        { id: "mairie", name: "Mairie" },
        { id: "autre", name: "Autre" },
      ],
      partners: [{ organisation: "mairie", role: "host" }],
      sessions: [
        { id: "s", title: "S" },
        { id: "pause", title: "Pause", kind: "break" },
      ],
      traces: [
        { id: "compte-rendu", session: "s", status: "raw" },
        { id: "attendu", session: "s", status: "expected" },
        { id: "du-buffet", session: "pause", status: "raw" },
      ],
    },
    { "media/plan.pdf": "%PDF-1.7", "media/retire.pdf": "%PDF-1.7", "media/retire.pdf.yaml": "withdrawn: true\n" },
  );
  const to = (path: string, lang = "fr") => site.targets[lang]?.[path];

  it.each([
    ["event.yaml", "fete/index.html"],
    ["sessions/s.md", "fete/sessions/s.html"],
    ["sessions/s.yaml", "fete/sessions/s.html"],
    ["sessions/s.en.md", "fete/sessions/s.html"],
    ["places/halle.md", "fete/practical.html#place-halle"],
    ["organisations/mairie.md", "fete/partners.html"],
    ["organisations/autre.md", undefined],
    ["traces/compte-rendu.md", "fete/traces/compte-rendu.html"],
    ["traces/attendu.md", "fete/sessions/s.html"],
    ["traces/du-buffet.md", "fete/traces/du-buffet.html"],
    ["sessions/pause.md", undefined],
    ["media/plan.pdf", "fete/media/plan.pdf"],
    ["media/retire.pdf", undefined],
  ])("%s is %s", (path, target) => {
    expect(to(path)).toBe(target);
  });

  it("is a page of the reader's language, and the same file for all", () => {
    expect(to("sessions/s.md", "en")).toBe("fete/en/sessions/s.html");
    expect(to("media/plan.pdf", "en")).toBe("fete/media/plan.pdf");
  });

  it("publishes no file that was withdrawn", () => {
    expect(site.media).toEqual([{ from: "media/plan.pdf", to: "fete/media/plan.pdf" }]);
  });
});

describe("the sessions that a front page shows first", () => {
  const session = (id: string, fields: object = {}) => ({ id, title: id, ...fields });
  const shown = (fields: object) =>
    aSite(fields)
      .page("landing")
      .highlights.map((card) => card.id);

  it("are one of each axis in turn, those with a question first, never a cancelled one", () => {
    const sessions = [
      session("a1", { axes: ["a"] }),
      session("a2", { axes: ["a"], question: "Pourquoi ?" }),
      session("b1", { axes: ["b"], status: "cancelled" }),
      session("b2", { axes: ["b"] }),
    ];
    const axes = [
      { id: "a", title: "A" },
      { id: "b", title: "B" },
    ];
    expect(shown({ axes, sessions })).toEqual(["a2", "b2", "a1"]);
  });

  it("are six of all when the event has no axes", () => {
    const sessions = Array.from({ length: 8 }, (_, index) => session(`s${index}`));
    expect(shown({ sessions })).toEqual(["s0", "s1", "s2", "s3", "s4", "s5"]);
  });
});
