// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { made } from "./made.ts";

// Everybody here is invented.
const people = [{ id: "hugo", name: "Hugo Lemoine", photo: "media/hugo.svg", fictional: true }];
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
const sidecar = (fields: object = {}) =>
  stringify({ alt: "Une image", credit: "Zoé Carnot", licence: "CC-BY-4.0", ...fields });

describe("what goes along so that an event can be run again", () => {
  const { again, text, plan } = made({
    url: "https://fete.example/",
    state: "archived",
    hashtags: ["fete"],
    territory: { name: "Valbrume", country: "FR" },
    contact: { name: "Hugo Lemoine", email: "a@fete.example", publish: ["email"] },
    registration: { url: "https://fete.example/inscription" },
    call: { url: "https://fete.example/appel", closes: "2031-03-01", text: "Proposez un atelier." },
    charter: { title: "La charte", commitments: [{ id: "ouvrir", text: "Ouvrir.", applied: "Ici, oui." }] },
    axes: [{ id: "eau", title: "L’eau", question: "Où va l’eau ?", color: "#123456" }],
    tracks: [{ id: "rives", title: "Les rives", axis: "eau", lead: "asso" }],
    formats: [
      {
        id: "cercle",
        title: "Le cercle",
        steps: ["S’asseoir"],
        sources: [{ title: "Un livre", author: "Une équipe" }],
      },
    ],
    tasks: [{ title: "Ouvrir l’appel", due: "J-90", done: true }],
    organisations: [{ id: "asso", name: "L’asso" }],
    partners: [{ organisation: "asso", role: "organiser" }],
    figures: [{ counts: "attendees", value: 850, source: { title: "Le bilan" } }],
    lineage: [{ relation: "fork_of", title: "La mère", credits: ["« La mère », Hugo Lemoine. CC BY 4.0"] }],
    places: [
      {
        id: "halle",
        name: "La halle",
        rooms: [{ id: "a", name: "A", capacity: 12, step_free: true }],
        accessibility: [{ feature: "lift", available: true }],
      },
    ],
    working_groups: [
      {
        id: "eau",
        title: "Le groupe",
        purpose: "Suivre l’eau",
        coordinators: ["hugo"],
        lines: [{ title: "Amont", points: ["Mesurer"] }],
      },
    ],
    people: [{ id: "hugo", name: "Hugo Lemoine", fictional: true }],
    sessions: [
      {
        id: "ouverture",
        title: "Ouverture avec Hugo Lemoine",
        question: "Par où commencer ?",
        axes: ["eau"],
        track: "rives",
        format: "cercle",
        slots: [{ start: "2031-06-14T10:00", duration: "1h", room: "a", online_url: "https://call.example/" }],
        speakers: ["hugo"],
        registration_url: "https://fete.example/place",
        recording: { planned: "video", url: "https://video.example/1" },
        links: [{ url: "https://a.example/", title: "Un lien" }],
        expected_traces: [{ type: "note", from: "hugo" }, { type: "note" }, { type: "minutes", due: "2031-07-01" }],
      },
      { id: "peut-etre", title: "Peut-être", status: "proposed" },
      {
        id: "annulee",
        title: "Annulée",
        status: "cancelled",
        updated: "2031-06-01",
        slots: [{ start: "2031-06-14T10:00", duration: "1h", room: "a" }],
      },
    ],
  });
  const event = again.event.value;

  it("keeps what is true of any event like it: axes, tracks, charter, tasks, where it comes from", () => {
    expect(event).toMatchObject({
      id: "fete",
      territory: { name: "Valbrume" },
      charter: { title: "La charte", commitments: [{ id: "ouvrir", text: "Ouvrir." }] },
      axes: [{ id: "eau", title: "L’eau", question: "Où va l’eau ?", color: "#123456" }],
      tracks: [{ id: "rives", title: "Les rives", axis: "eau" }],
      call: { text: "Proposez un atelier." },
      tasks: [{ title: "Ouvrir l’appel", due: "J-90" }],
    });
    expect(JSON.stringify([event.charter, event.tracks, event.tasks, event.call])).not.toMatch(
      /applied|lead|done|url|closes/u,
    );
  });

  it("keeps lines of credit as they are, whoever they name: a licence asks for them", () => {
    expect(event.lineage?.[0]?.credits).toEqual(["« La mère », Hugo Lemoine. CC BY 4.0"]);
  });

  it("keeps the event’s own formats whole, places with their rooms, groups without their members", () => {
    expect(again.formats[0]?.value).toMatchObject({
      id: "cercle",
      steps: ["S’asseoir"],
      sources: [{ author: "Une équipe" }],
    });
    expect(again.places[0]?.value).toMatchObject({
      rooms: [{ id: "a", name: "A", capacity: 12, step_free: true }],
      accessibility: [{ feature: "lift", available: true }],
    });
    expect(again.working_groups[0]?.value).toEqual({
      id: "eau",
      title: "Le groupe",
      purpose: "Suivre l’eau",
      lines: [{ title: "Amont", points: ["Mesurer"] }],
    });
  });

  it("keeps sessions as ideas to take up: nobody is named, nothing leads to what happened", () => {
    expect(again.sessions.map(({ value }) => value)).toEqual([
      {
        id: "ouverture",
        title: "Ouverture avec […]",
        question: "Par où commencer ?",
        axes: ["eau"],
        track: "rives",
        format: "cercle",
        slots: [{ start: "2031-06-14T10:00", duration: "1h", room: "a" }],
        expected_traces: [{ type: "note" }, { type: "minutes" }],
      },
      // A cancelled one is still an idea; its time may be somebody else’s by now. One that was only proposed was never shown.
      { id: "annulee", title: "Annulée" },
    ]);
  });

  it("leaves out people, ways to reach them, partners, figures, addresses, and says how many and why", () => {
    expect(text("event.yaml")).not.toMatch(
      /contact|registration|partners|organisations|people|figures|https?:|state|hashtags/u,
    );
    expect(plan.left_out).toEqual([
      { what: "people", why: "personal", count: 1 },
      { what: "contacts", why: "personal", count: 1 },
      { what: "registration", why: "local", count: 3 },
      { what: "partners", why: "local", count: 1 },
      { what: "organisations", why: "local", count: 1 },
      { what: "figures", why: "local", count: 1 },
      { what: "recordings", why: "local", count: 1 },
    ]);
    expect(plan.kept).toMatchObject({
      axes: 1,
      tracks: 1,
      formats: 1,
      places: 1,
      sessions: 2,
      tasks: 1,
      commitments: 1,
    });
  });
});

describe("texts that go along", () => {
  const page = (text: string, more = "") => ({ "pages/venir.md": `---\ntitle: Venir\n${more}---\n${text}\n` });

  it("have no e-mail address and no telephone number, and no link to write to somebody", () => {
    const { text } = made(
      {},
      page(
        "[Écrire](mailto:a@fete.example) à b@fete.example ou au 02 61 91 00 18, +33 2 61 91 00 18. <mailto:c@fete.example>",
      ),
    );
    expect(text("pages/venir.md")).toContain("Écrire à […] ou au […], […].");
    expect(text("pages/venir.md")).not.toMatch(/fete\.example|61 91/u);
  });

  it("lose links to what stays behind, and keep their words; other links stay", () => {
    const files = page(
      "[Hugo](../people/hugo.md), [la trace](../traces/t.md), [la séance](../sessions/s.md), [nous](../event.yaml), [le web](https://a.example/), [par nom][p].\n\n[p]: ../news/n.md",
    );
    const { text } = made(
      {
        people: [{ id: "hugo", name: "Hugo Lemoine", fictional: true }],
        sessions: [{ id: "s", title: "S" }],
        traces: [{ id: "t", title: "T" }],
        news: [{ id: "n", title: "N", date: "2031-01-01", text: "n" }],
      },
      files,
    );
    expect(text("pages/venir.md")).toContain(
      "Hugo, la trace, [la séance](../sessions/s.md), [nous](../event.yaml), [le web](https://a.example/), par nom.",
    );
    expect(text("pages/venir.md")).not.toContain("[p]:");
  });

  it("stay where they were written, in every language", () => {
    const { again, paths } = made(
      { languages: ["fr", "en"] },
      {
        ...page("Le **texte**."),
        "pages/venir.en.md": "---\ntitle: Coming\n---\nThe *text*.\n",
        "theme.yaml": "fonts: system\n",
        "theme/a.css": ".x { color: red; }\n",
      },
    );
    expect(paths).toEqual(["event.yaml", "pages/venir.md", "theme.yaml", "theme/a.css"]);
    expect(again.pages[0]?.value).toMatchObject({
      title: { fr: "Venir", en: "Coming" },
      text: { fr: "Le **texte**.\n", en: "The *text*.\n" },
    });
  });

  it("are called by a number when their name is somebody’s", () => {
    const { paths } = made(
      { people: [{ id: "hugo", name: "Hugo Lemoine", fictional: true }], sessions: [{ id: "s", title: "S" }] },
      { "sessions/avec-hugo-lemoine.md": "---\ntitle: Avec\n---\nA\n" },
    );
    expect(paths).toEqual(["event.yaml", "sessions/session-2.md"]);
  });

  it("are none when their licence does not let anybody reuse them: the bare programme stays", () => {
    const { plan, again, paths } = made(
      {
        licences: { content: "CC-BY-NC-4.0", data: "etalab-2.0" },
        description: "Un texte réservé.",
        axes: [{ id: "eau", title: "L’eau", question: "Où ?" }],
        charter: { title: "La charte", commitments: [{ id: "ouvrir", text: "Ouvrir." }] },
        tasks: [{ title: "Ouvrir", due: "J-9" }],
        formats: [{ id: "cercle", title: "Le cercle" }],
        sessions: [{ id: "s", title: "S", abstract: "Un texte réservé.", format: "cercle" }],
      },
      page("Un texte réservé."),
    );
    expect(paths).toEqual(["event.yaml"]);
    expect(JSON.stringify(plan.texts)).not.toMatch(/réservé|Où|Ouvrir|cercle/u);
    expect(again.sessions.map(({ value }) => value)).toEqual([{ id: "s", title: "S" }]);
    expect(plan.left_out).toEqual([
      { what: "formats", why: "licence", count: 1 },
      { what: "pages", why: "licence", count: 1 },
    ]);
  });

  it("are not even a programme when its licence forbids that too", () => {
    const { plan, again } = made({
      licences: { content: "CC-BY-ND-4.0", data: "LicenseRef-all-rights-reserved" },
      sessions: [{ id: "s", title: "S" }],
      places: [{ id: "halle", name: "La halle" }],
    });
    expect([again.sessions, again.places]).toEqual([[], []]);
    expect(plan.left_out).toEqual([
      { what: "sessions", why: "licence", count: 1 },
      { what: "places", why: "licence", count: 1 },
    ]);
  });
});

describe("files that go along", () => {
  const picture = (name: string, fields?: object) => ({
    [`media/${name}.svg`]: svg,
    [`media/${name}.svg.yaml`]: sidecar(fields),
  });
  const generic = (text: string) => ({ "pages/kit.md": `---\ntitle: Le kit\ngeneric: true\n---\n${text}\n` });

  it("are those of the theme, of places, of formats and of pages for any event, each with its licence and credit", () => {
    const { paths, text, plan } = made(
      { theme: { logo: "media/logo.svg" }, places: [{ id: "halle", name: "La halle", plan: "media/plan.svg" }] },
      {
        ...picture("logo"),
        ...picture("plan"),
        ...picture("affiche"),
        ...picture("salle"),
        ...generic("![Affiche](../media/affiche.svg)"),
      },
    );
    expect(paths.filter((path) => path.endsWith(".svg"))).toEqual([
      "media/affiche.svg",
      "media/logo.svg",
      "media/plan.svg",
    ]);
    expect(text("media/plan.svg.yaml")).toBe("alt:\n  fr: Une image\nlicence: CC-BY-4.0\ncredit: Zoé Carnot\n");
    expect(plan.media[0]).toEqual({ path: "media/affiche.svg", licence: "CC-BY-4.0", credit: "Zoé Carnot" });
    expect(plan.left_out).toEqual([{ what: "pictures", why: "local", count: 1 }]);
  });

  it("are none of which the licence forbids reuse; what showed them shows them no more", () => {
    const { paths, text, again, plan } = made(
      { theme: { logo: "media/logo.svg" } },
      {
        ...picture("logo", { licence: "LicenseRef-all-rights-reserved" }),
        ...picture("nd", { licence: "CC-BY-ND-4.0" }),
        ...generic("Avant ![x](../media/nd.svg) après"),
      },
    );
    expect(paths).toEqual(["event.yaml", "pages/kit.md"]);
    expect(text("pages/kit.md")).toContain("Avant  après");
    expect(again.theme).toBeUndefined();
    expect(plan.left_out).toEqual([{ what: "pictures", why: "licence", count: 2 }]);
  });

  it("are never a portrait, a partner’s logo, nor one called by somebody’s name", () => {
    const organisations = [{ id: "asso", name: "L’asso", logo: "media/asso.svg" }];
    const { paths, plan, again } = made(
      { people, organisations },
      {
        ...picture("hugo"),
        ...picture("asso"),
        ...picture("hugo-lemoine-parle"),
        ...generic("![a](../media/hugo.svg) ![b](../media/asso.svg) ![c](../media/hugo-lemoine-parle.svg)"),
      },
    );
    expect(paths).toEqual(["event.yaml", "pages/kit.md"]);
    // Words are awaited where nothing is left.
    expect(again.pages[0]?.value.text).toBe("[…]\n");
    expect(plan.left_out).toContainEqual({ what: "pictures", why: "personal", count: 3 });
  });

  it("are not those of texts about this edition, which may show who was there", () => {
    const { paths } = made({ description: "![x](media/foule.svg)" }, picture("foule"));
    expect(paths).toEqual(["event.yaml"]);
  });

  it("keep the credit of a person when a licence asks for it, and not when none does", () => {
    const credit = { credit: "hugo" };
    const free = made(
      {
        people: [{ id: "hugo", name: "Hugo Lemoine", fictional: true }],
        theme: { logo: "media/a.svg", picture: "media/b.svg" },
      },
      {
        ...picture("a", credit),
        ...picture("b", { ...credit, licence: "CC0-1.0" }),
      },
    );
    expect(free.plan.media).toEqual([
      { path: "media/a.svg", licence: "CC-BY-4.0", credit: "Hugo Lemoine" },
      { path: "media/b.svg", licence: "CC0-1.0" },
    ]);
  });
});

describe("an event with more than an archive may hold", () => {
  it("leaves the last sessions out, and says so", () => {
    const sessions = Array.from({ length: 5200 }, (_, index) => ({ id: `s-${index}`, title: "S" }));
    const { plan, again } = made(
      {},
      {
        "event.yaml": `format: 1\nid: fete\ntitle: F\ndates: {start: 2031-06-14, end: 2031-06-14}\nsessions:\n${sessions.map(({ id }) => `  - {id: ${id}, title: S}`).join("\n")}\n`,
      },
    );
    expect(again.sessions).toHaveLength(4900);
    expect(plan.left_out).toEqual([{ what: "sessions", why: "size", count: 300 }]);
  });
});
