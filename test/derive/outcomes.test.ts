// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { OutcomesPage } from "../../kit/derive/site.ts";
import { aSite } from "../helpers/an-event.ts";

const traces = [
  {
    id: "cercle",
    session: "tard",
    status: "validated",
    authors: ["Lou Brin"],
    next_steps: [
      { what: "Écrire la charte", who: "Lou Brin", when: "2031-09-30", status: "open" },
      { what: "Ouvrir le fichier", when: "2031-12", status: "doing" },
      { what: "Remercier", status: "done" },
      { what: "Revenir", when: "au printemps" },
    ],
    reused_in: [{ url: "https://guide.example/", title: "Un guide" }],
  },
  {
    id: "atelier",
    session: "tot",
    status: "raw",
    authors: ["Noé Vif"],
    next_steps: [
      { what: "Imprimer", when: "2031-11", status: "open" },
      { what: "Filmer", status: "dropped" },
    ],
    reused_in: [
      { url: "https://guide.example/", title: "Le même guide" },
      { url: "https://jeu.example/", title: "Un jeu" },
      { url: "traces/cercle.md", title: "Le récit du cercle" },
    ],
  },
  {
    id: "carte",
    type: "external_contribution",
    status: "proof_read",
    authors: ["Noé Vif"],
    title: "Une carte corrigée",
    url: "https://carte.example/1",
  },
  { id: "promise", session: "tot", status: "expected", next_steps: [{ what: "Rien encore" }] },
  { id: "retiree", session: "tot", withdrawn: true, status: "raw", next_steps: [{ what: "Effacé" }] },
];
const event = {
  sessions: [
    { id: "tard", title: "Tard", slots: [{ start: "2031-06-14T15:00", duration: "1h" }] },
    { id: "tot", title: "Tôt", slots: [{ start: "2031-06-14T09:00", duration: "1h" }] },
  ],
  lineage: [{ relation: "continues", title: "La Fête de 2030" }],
  traces,
};
const today = "2031-12-15";
const page = aSite(event, {}, { today }).page("outcomes");
const steps = (one: OutcomesPage) => one.steps.flatMap(({ items }) => items);
const told = traces.filter((trace) => trace.status !== "expected" && !trace.withdrawn);

describe("what became of the event", () => {
  it("tells every next step of every trace that came, each with its trace", () => {
    const written = told.flatMap(({ id, next_steps = [] }) => next_steps.map(({ what }) => `${id}: ${what}`));
    expect(
      steps(page)
        .map(({ source, what }) => `${source.id}: ${what.text}`)
        .sort(),
    ).toEqual(written.sort());
  });

  it("tells them by how far they are; one without a status is still to be done", () => {
    expect(page.steps.map(({ status, items }) => [status, items.length])).toEqual([
      ["done", 1],
      ["doing", 1],
      ["open", 3],
      ["dropped", 1],
    ]);
  });

  it("puts those with a date first, by date", () => {
    const open = page.steps.find(({ status }) => status === "open")?.items ?? [];
    expect(open.map(({ when }) => when)).toEqual(["2031-09-30", "2031-11", "au printemps"]);
  });

  it("says which dates have gone by: a month has when it is over, words never, what is finished never", () => {
    const overdue = (day: string) =>
      steps(aSite(event, {}, { today: day }).page("outcomes")).flatMap((step) =>
        step.overdue ? [step.what.text] : [],
      );
    expect(overdue("2031-09-30")).toEqual([]);
    expect(overdue("2031-10-01")).toEqual(["Écrire la charte"]);
    expect(overdue("2031-12-31")).toEqual(["Écrire la charte", "Imprimer"]);
    expect(overdue("2032-01-01")).toEqual(["Ouvrir le fichier", "Écrire la charte", "Imprimer"]);
  });

  it("tells a work once, with every trace that it comes from, in the order of the programme", () => {
    expect(page.reuse.map(({ work, sources }) => [work.url ?? work.path, sources.map(({ id }) => id)])).toEqual([
      ["https://guide.example/", ["atelier", "cercle"]],
      ["https://jeu.example/", ["atelier"]],
      ["fete/traces/cercle.html", ["atelier"]],
    ]);
  });

  it("tells contributions made elsewhere, and what this event is built on", () => {
    expect(page.contributions.map(({ card, url }) => [card.id, url])).toEqual([["carte", "https://carte.example/1"]]);
    expect(page.lineage.map(({ title }) => title.text)).toEqual(["La Fête de 2030"]);
  });

  it("counts each list, and leads to it", () => {
    expect(page.counts.map(({ of, count, path }) => [of, count, path])).toEqual([
      ["reuse", 3, "fete/outcomes.html#part-reuse"],
      ["contributions", 1, "fete/outcomes.html#part-contributions"],
      ["done", 1, "fete/outcomes.html#part-done"],
      ["doing", 1, "fete/outcomes.html#part-doing"],
      ["open", 3, "fete/outcomes.html#part-open"],
      ["dropped", 1, "fete/outcomes.html#part-dropped"],
    ]);
  });

  it.each([
    ["a next step", { next_steps: [{ what: "Écrire" }] }],
    ["a reuse", { reused_in: [{ url: "https://a.example/", title: "A" }] }],
    ["a contribution elsewhere", { type: "external_contribution" }],
  ])("exists once there is %s, and not before", (_, more) => {
    const bare = { id: "note", status: "raw", authors: ["Lou"], key_ideas: ["Une idée"] };
    const has = (one: object) => aSite({ traces: [one] }).pages.some(({ kind }) => kind === "outcomes");
    expect(has(bare)).toBe(false);
    expect(has({ ...bare, ...more })).toBe(true);
    expect(has({ ...bare, ...more, status: "expected" })).toBe(false);
  });
});

describe("a very large event", () => {
  const many = 900;
  const large = aSite({
    ...event,
    traces: Array.from({ length: many }, (_, index) => ({
      id: `t-${String(index).padStart(3, "0")}`,
      session: "tot",
      status: "raw",
      authors: ["Lou"],
      next_steps: [{ what: `Une suite assez longue pour qu’une page ne les tienne pas toutes, numéro ${index}` }],
    })),
  });
  const parts = large.pages.filter((one): one is OutcomesPage => one.kind === "outcomes");

  it("is told in several pages that lead to one another, and loses no line", () => {
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ path }) => path)).toEqual(parts[0]?.parts.map(({ path }) => path));
    expect(new Set(parts.flatMap(steps).map(({ what }) => what.text)).size).toBe(many);
    expect(parts.map(({ counts }) => counts[0]?.count)).toEqual(parts.map(() => many));
  });
});
