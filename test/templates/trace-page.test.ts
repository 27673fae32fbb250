// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent } from "../helpers/an-event.ts";
import { siteOf } from "./draw.ts";

const people = [
  { id: "lou", name: "Lou Kervella", fictional: true },
  { id: "jo", name: "Jo Abgrall", fictional: true, withdrawn: true },
];
const minutes = {
  id: "cr",
  session: "s",
  status: "validated",
  authors: ["lou"],
  validated_by: ["Le comité"],
  licence: "CC-BY-4.0",
  summary: "On s’est mis d’accord sur l’essentiel.",
  question: "Que garde-t-on ?",
  key_ideas: ["Garder le cercle"],
  disagreements: [
    { topic: "Qui paie ?", positions: [{ text: "La ville" }, { text: "Les usagers", by: "Deux élues" }] },
  ],
  decisions: [{ text: "Se revoir", scope: "le groupe", by: "Toutes et tous" }],
  next_steps: [{ what: "Écrire", who: "lou", when: "2031-09" }],
  quotes: [
    { text: "On a appris en faisant.", person: "lou", approved: true, at: "12:40" },
    { text: "Phrase non approuvée.", person: "lou" },
    { text: "Phrase d’une personne retirée.", person: "jo", approved: true },
  ],
  figures: [{ counts: "chairs", label: "Chaises", value: 41, source: { title: "Compté dans la salle" } }],
  attendance: 40,
  what_to_change: ["Un second micro"],
  report: "Le **récit** entier.",
  reused_in: [{ url: "https://guide.example/", title: "Un guide" }],
  derived_from: [{ url: "https://pad.example/", title: "Le pad" }],
};
const event = {
  people,
  contact: { email: "bonjour@fete.example", publish: ["email"] },
  sessions: [{ id: "s", title: "Le cercle", slots: [{ start: "2031-06-14T10:00", duration: "1h" }] }],
  traces: [
    minutes,
    { id: "retiree", session: "s", withdrawn: true, title: "Titre secret" },
    { id: "promise", session: "s", status: "expected" },
  ],
};
const site = siteOf(anEvent(event), "2031-06-20");
const page = site.draw(site.page("trace"));

describe("the page of a trace", () => {
  it.each([
    "On s’est mis d’accord sur l’essentiel.",
    "Garder le cercle",
    "Les usagers",
    "Deux élues",
    "Se revoir",
    "le groupe",
    "On a appris en faisant.",
    "12:40",
    "Chaises",
    "40 personnes ont participé",
    "Un second micro",
    "<strong>récit</strong>",
    "https://guide.example/",
    "https://pad.example/",
    "Relue et approuvée par Le comité",
    "bonjour@fete.example",
  ])("says “%s”", (words) => {
    expect(page.replaceAll("\u00a0", " ")).toContain(words);
  });

  it("never shows a quote that was not approved, nor one of somebody who withdrew", () => {
    expect(page).not.toMatch(/non approuvée|personne retirée/u);
  });

  it("is called by what it is and what it is about when it has no title, and leads there", () => {
    expect(page).toMatch(/<h1[^>]*>Compte rendu – Le cercle<\/h1>/u);
    expect(page).toContain('href="../sessions/s.html"');
  });

  it("names the language of a recording, and none for a picture", () => {
    const media = [
      { type: "audio", url: "https://sons.example/a.mp3" },
      { type: "picture", url: "https://images.example/a.jpg" },
    ].map((one) => ({ ...one, author: "Lou", licence: "CC-BY-4.0" }));
    const trace = { id: "t", session: "s", authors: ["lou"], language: "en", media };
    const site = siteOf(anEvent({ ...event, traces: [trace] }), "2031-06-15");
    const drawn = site.draw(site.page("trace"));
    const facts = [...drawn.matchAll(/<p class="recording-facts quiet">(.*?)<\/p>/gu)].map(([, said = ""]) => said);
    expect(facts.map((said) => said.includes("anglais"))).toEqual([true, false]);
  });

  it("says in plain words what its licence allows", () => {
    expect(page).toContain("même pour la vendre, si vous dites de qui elle est");
    expect(page).not.toContain("sous la même licence");
  });

  it("is named on the page of its session with its ideas, and how much more there is", () => {
    const session = site.draw(site.page("session"));
    expect(session).toContain('href="../traces/cr.html"');
    expect(session).toContain("Garder le cercle");
    expect(session.replaceAll("\u00a0", " ")).toContain("1 désaccord, 1 décision, 1 suite, et ce qui va avec");
  });

  it("does not exist for what is only awaited", () => {
    expect(site.pages.some(({ path }) => path.includes("promise"))).toBe(false);
  });
});

describe("the page of a withdrawn trace", () => {
  const withdrawn = site.page("trace", "fr", ({ trace }) => trace === undefined);

  it("keeps the address, says so, holds nothing else and asks not to be found", () => {
    expect(withdrawn.path).toMatch(/traces\/retiree\.html$/u);
    const text = site.draw(withdrawn);
    expect(text).toContain("Cette trace a été retirée");
    expect(text).toMatch(/<meta name="robots" content="noindex/u);
    expect(text).not.toContain("Titre secret");
  });
});
