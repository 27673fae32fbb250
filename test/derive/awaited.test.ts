// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { aSite } from "../helpers/an-event.ts";

const people = [
  { id: "ada", name: "Ada Lovel" },
  { id: "gone", name: "Camille Absente", withdrawn: true },
];
const at = (start: string) => [{ start, duration: "1h" }];
const event = {
  languages: ["fr"],
  people,
  axes: [{ id: "lieux", title: "Lieux" }],
  sessions: [
    {
      id: "soir",
      title: "Le soir",
      axes: ["lieux"],
      slots: at("2031-06-15T20:00"),
      expected_traces: [
        { type: "minutes", from: "ada", due: "2031-07-01" },
        { type: "slides", from: "gone" },
      ],
    },
    { id: "matin", title: "Le matin", slots: at("2031-06-14T09:00") },
    { id: "midi", title: "Le midi", slots: at("2031-06-15T12:00") },
  ],
  traces: [
    { id: "matin", session: "matin", type: "note", status: "validated" },
    { id: "synthese", axis: "lieux", type: "synthesis", status: "expected", authors: ["ada", "Bob"] },
    { id: "presse", type: "press", title: "Au journal" },
  ],
};
const after = { today: "2031-06-20" };

describe("the page of what has come and what is awaited", () => {
  it("is there once the event has begun, if anything was promised", () => {
    const kinds = (fields: object, today: string) =>
      aSite({ ...event, ...fields }, {}, { today }).pages.map(({ kind }) => kind);
    expect(kinds({}, "2031-06-13")).not.toContain("awaited");
    expect(kinds({}, "2031-06-14")).toContain("awaited");
    expect(kinds({}, "2033-01-01")).toContain("awaited");
    expect(kinds({ state: "cancelled" }, "2031-06-20")).not.toContain("awaited");
    const unpromised = {
      sessions: event.sessions.slice(1),
      traces: event.traces.filter(({ status }) => status !== "expected"),
    };
    expect(kinds(unpromised, "2031-06-20")).not.toContain("awaited");
  });

  it("has sessions by day in the order of the programme, then axes and the whole; sessions that promised nothing are left out", () => {
    const page = aSite(event, {}, after).page("awaited");
    expect(page.days.map(({ day, subjects }) => [day, subjects.map(({ title }) => title.text)])).toEqual([
      ["2031-06-14", ["Le matin"]],
      ["2031-06-15", ["Le soir"]],
    ]);
    expect(page.axes.map(({ title, awaited }) => [title.text, awaited])).toEqual([
      ["Lieux", [{ type: "synthesis", names: ["Ada Lovel", "Bob"] }]],
    ]);
    expect(page.whole?.came).toMatchObject([{ type: "press", title: { text: "Au journal" } }]);
  });

  it("says from whom and for when, and names nobody who has withdrawn", () => {
    const page = aSite(event, {}, after).page("awaited");
    const [minutes, slides] = page.days[1]?.subjects[0]?.awaited ?? [];
    expect(minutes).toMatchObject({ type: "minutes", from: { name: "Ada Lovel" }, due: "2031-07-01" });
    expect(slides).toEqual({ type: "slides", names: [] });
  });

  it("leads to each trace that came", () => {
    const page = aSite(event, {}, after).page("awaited");
    expect(page.days[0]?.subjects[0]?.came).toEqual([
      { type: "note", status: "validated", path: "fete/traces/matin.html" },
    ]);
  });

  it("counts as the front page and the sessions do", () => {
    const site = aSite(event, {}, after);
    const { received, validated, awaited, promised } = site.page("awaited");
    expect({ received, validated, awaited, promised }).toEqual({ received: 2, validated: 1, awaited: 3, promised: 3 });
    expect(site.page("landing").traces).toEqual({
      received: 2,
      validated: 1,
      awaited: 3,
      expected: 3,
      sessions_held: 3,
      path: "fete/awaited.html",
      all: "fete/traces.html",
    });
    expect(site.page("session", "fr", "soir.html").expected_traces.map(({ received: came }) => came)).toEqual([
      false,
      false,
    ]);
  });

  it("is named at the foot of every page", () => {
    const links = aSite(event, {}, after).page("programme").chrome.footer;
    expect(links).toContainEqual({ key: "awaited", path: "fete/awaited.html" });
  });

  it("names, in a large event, only sessions of which something is awaited, and says how many others are complete", () => {
    const many = Array.from({ length: 80 }, (_, index) => ({
      id: `s${index}`,
      title: `S ${index}`,
      expected_traces: [{ type: "note" }],
    }));
    const traces = many.slice(0, 70).map(({ id }) => ({ id, session: id, type: "note" }));
    const page = aSite({ languages: ["fr"], sessions: many, traces }, {}, after).page("awaited");
    expect(page.days.flatMap(({ subjects }) => subjects)).toHaveLength(10);
    expect(page.complete).toBe(70);
  });
});

describe("a session’s own page", () => {
  it("awaits a type of trace until one comes, from each who promised it", () => {
    const sessions = [
      { ...event.sessions[0], expected_traces: [{ type: "minutes", from: "ada" }, { type: "slides" }] },
    ];
    const traces = [{ id: "t", session: "soir", type: "minutes", status: "raw" }];
    const page = aSite({ ...event, sessions, traces }, {}, after).page("session");
    expect(page.expected_traces).toMatchObject([
      { type: "minutes", received: true },
      { type: "slides", received: false },
    ]);
  });
});
