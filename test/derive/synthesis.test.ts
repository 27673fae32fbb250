// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Gathered, Gathering } from "../../kit/derive/site.ts";
import { inParts, weightOf } from "../../kit/derive/synthesis/gather.ts";
import { anEvent, aSite } from "../helpers/an-event.ts";

const idea = (trace: string, n: number) => `Idée ${n} de ${trace}`;
const trace = (id: string, more: object = {}) => ({
  id,
  status: "proof_read",
  authors: [`Autrice de ${id}`],
  key_ideas: [idea(id, 1), idea(id, 2)],
  decisions: [{ text: `Décision de ${id}`, by: "Le groupe" }],
  disagreements: [{ topic: `Désaccord de ${id}`, positions: [{ text: "Oui" }, { text: "Non" }] }],
  next_steps: [{ what: `Suite de ${id}` }],
  ...more,
});
const event = {
  axes: [
    { id: "lieux", title: "Lieux", question: "Où ?" },
    { id: "communs", title: "Communs" },
    { id: "muet", title: "Muet" },
  ],
  sessions: [
    { id: "tard", title: "Tard", axes: ["lieux"], slots: [{ start: "2031-06-14T15:00", duration: "1h" }] },
    { id: "tot", title: "Tôt", axes: ["lieux", "communs"], slots: [{ start: "2031-06-14T09:00", duration: "1h" }] },
    { id: "sans-axe", title: "Sans axe" },
  ],
  traces: [
    trace("de-tard", { session: "tard" }),
    trace("de-tot", { session: "tot", status: "raw" }),
    trace("sans", { session: "sans-axe" }),
    trace("ecrite", { type: "synthesis", axis: "lieux" }),
    trace("emportee", { type: "takeaways" }),
    trace("retiree", { session: "tot", withdrawn: true }),
    { id: "promise", session: "tot", status: "expected" },
    { id: "film", session: "tot", type: "video", url: "https://films.example/1.webm", status: "raw" },
  ],
  figures: [{ counts: "attendees", label: "Présences", value: 700, source: { title: "La ville" } }],
};
const site = aSite(event);
const sources = (list: readonly Gathered<unknown>[]) => list.map(({ source }) => source.id);
const lines = (content: Gathering) => content.key_ideas.flatMap(({ items }) => items.map(({ text }) => text));

describe("what was said at the event", () => {
  const page = site.page("synthesis");

  it("gathers every line of every trace that came, under its source, in the order of the programme", () => {
    expect(sources(page.content.key_ideas)).toEqual(["de-tot", "de-tard", "ecrite", "sans"].sort(byProgramme));
    expect(lines(page.content)).toHaveLength(8);
    expect(page.content.decisions.flatMap(({ items }) => items)).toHaveLength(4);
    expect(page.content.disagreements[0]?.items[0]?.positions).toHaveLength(2);
    expect(page.complete).toBe(true);
  });

  it("tells first what somebody wrote of the whole, and does not gather it again", () => {
    expect(page.written.map(({ card }) => card.id)).toEqual(["emportee"]);
    expect(sources(page.content.key_ideas)).not.toContain("emportee");
  });

  it("counts each axis by the numbers of its traces, and leaves out those of which nothing was said", () => {
    expect(page.axes.map(({ axis, traces, counts }) => [axis.id, traces, counts.key_ideas])).toEqual([
      ["lieux", 3, 6],
      ["communs", 1, 2],
    ]);
  });

  it("says of an axis what its own synthesis says, or else the first idea of each trace", () => {
    const [lieux, communs] = page.axes;
    expect(lieux?.ideas.flatMap(({ items }) => items.map(({ text }) => text))).toEqual([
      idea("ecrite", 1),
      idea("ecrite", 2),
    ]);
    expect(communs?.ideas.flatMap(({ items }) => items.map(({ text }) => text))).toEqual([idea("de-tot", 1)]);
  });

  it("puts figures of the event and of traces that count the same thing side by side", () => {
    const two = aSite({
      ...event,
      traces: [
        {
          ...trace("cr", { session: "tot" }),
          figures: [{ counts: "attendees", value: 2000, source: { title: "La gazette" } }],
        },
      ],
    }).page("synthesis");
    expect(two.figures).toHaveLength(1);
    expect(two.figures[0]?.values.map(({ value, source }) => [value, source.title.text])).toEqual([
      [700, "La ville"],
      [2000, "La gazette"],
    ]);
  });

  it("does not exist when no trace says anything", () => {
    const silent = aSite({ ...event, traces: [{ id: "film", session: "tot", type: "video", status: "raw" }] });
    expect(silent.pages.some(({ kind }) => kind === "synthesis" || kind === "axis_synthesis")).toBe(false);
  });
});

const programme = ["de-tot", "de-tard", "sans", "ecrite"];
const byProgramme = (a: string, b: string) => programme.indexOf(a) - programme.indexOf(b);

describe("what was said of an axis", () => {
  it("gathers its sessions' traces; one of two axes stands in both", () => {
    expect(sources(site.page("axis_synthesis", "fr", "lieux.html").content.key_ideas)).toEqual(["de-tot", "de-tard"]);
    expect(sources(site.page("axis_synthesis", "fr", "communs.html").content.key_ideas)).toEqual(["de-tot"]);
  });

  it("begins with what somebody wrote of it", () => {
    expect(site.page("axis_synthesis", "fr", "lieux.html").written.map(({ card }) => card.id)).toEqual(["ecrite"]);
  });
});

describe("a very large event", () => {
  const many = 240;
  const text = "Une phrase assez longue pour que beaucoup d’entre elles ne tiennent pas dans une seule page du site.";
  const large = aSite({
    ...event,
    traces: Array.from({ length: many }, (_, index) =>
      trace(`t-${String(index).padStart(3, "0")}`, {
        session: index % 2 === 0 ? "tot" : "sans-axe",
        key_ideas: [`${text} ${index}`],
      }),
    ),
  });
  const all = large.pages.filter((page) => page.kind === "synthesis" || page.kind === "axis_synthesis");

  it("is told in several pages, numbered, that lead to one another", () => {
    const parts = large.pages.filter((page) => page.kind === "axis_synthesis" && page.axis.id === "communs");
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ path }) => path)).toEqual(
      parts[0]?.kind === "axis_synthesis" ? parts[0].parts.map(({ path }) => path) : [],
    );
    expect(new Set(large.pages.map(({ path }) => path)).size).toBe(large.pages.length);
  });

  it("loses no line: each stands on a page of its axis, or among those of no axis", () => {
    const told = new Set(all.flatMap(({ content }) => lines(content)));
    expect(told.size).toBe(many);
    expect(large.page("synthesis").complete).toBe(false);
  });
});

describe("hundreds of take-aways of the whole event", () => {
  const crowd = aSite({
    traces: Array.from({ length: 200 }, (_, index) =>
      trace(`t-${index}`, { type: index === 199 ? "synthesis" : "takeaways", decisions: [], disagreements: [] }),
    ),
  });
  const parts = crowd.pages.filter((page) => page.kind === "synthesis");
  const written = parts.flatMap((page) => page.written.map(({ card }) => card.id));

  it("are told whole as long as they fit, syntheses before the others, then line by line", () => {
    expect(written[0]).toBe("t-199");
    expect(written.length).toBeLessThan(20);
    const gathered = parts.flatMap(({ content }) => sources(content.key_ideas));
    expect([...written, ...gathered]).toHaveLength(200);
    expect(new Set([...written, ...gathered]).size).toBe(200);
  });
});

describe("parts of a long page", () => {
  const traces = anEvent(event).traces;

  it("keep every trace, in order, and none but a single heavy one goes over the limit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...traces), { maxLength: 40 }),
        fc.integer({ min: 200, max: 3000 }),
        (list, limit) => {
          const parts = inParts(list, limit);
          expect(parts.flat()).toEqual(list);
          for (const part of parts) {
            const weight = part.reduce((sum, one) => sum + weightOf(one), 0);
            expect(weight <= limit || part.filter((one) => weightOf(one) > 0).length === 1).toBe(true);
          }
        },
      ),
    );
  });
});
