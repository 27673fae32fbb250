// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { aSite } from "../helpers/an-event.ts";

const trace = (id: string, more: object = {}) => ({ id, status: "raw", authors: ["Le pôle"], ...more });
const site = aSite({
  people: [
    { id: "lou", name: "Lou Brin", fictional: true },
    { id: "zoe", name: "Zoé Carnot", fictional: true, withdrawn: true },
  ],
  working_groups: [
    { id: "numerique", title: "Le pôle numérique", purpose: "Chercher.", coordinators: ["lou", "zoe"] },
    { id: "sante", title: "Le pôle santé" },
  ],
  traces: [
    trace("note", {
      working_group: "numerique",
      disagreements: [{ topic: "Qui compte", positions: [{ text: "Oui" }, { text: "Non", by: "Noé" }] }],
    }),
    trace("libre"),
    trace("promise", { working_group: "numerique", status: "expected" }),
    trace("retiree", { working_group: "numerique", withdrawn: true }),
  ],
});

describe("the working groups", () => {
  it("are listed with what each is for, who coordinates it, and how many traces it left", () => {
    expect(
      site
        .page("groups")
        .groups.map(({ id, purpose, coordinators, traces }) => [
          id,
          purpose?.text,
          coordinators.map(({ name }) => name),
          traces,
        ]),
    ).toEqual([
      ["numerique", "Chercher.", ["Lou Brin"], 1],
      ["sante", undefined, [], 0],
    ]);
  });
});

describe("a working group", () => {
  const page = site.page("group", "fr", "numerique.html");

  it("shows the traces that it made and that came", () => {
    expect(page.traces.map(({ id }) => id)).toEqual(["note"]);
  });

  it("shows the objections that its traces keep, each under its trace", () => {
    expect(page.objections.map(({ source, items }) => [source.id, items.map(({ topic }) => topic.text)])).toEqual([
      ["note", ["Qui compte"]],
    ]);
  });

  it("leads to the other groups", () => {
    expect(page.others.map(({ path }) => path)).toEqual(["fete/groups/sante.html"]);
  });
});

describe("a trace of a group about no session and no axis", () => {
  it("is about the edition; its group is told apart", () => {
    const found = site.page("trace", "fr", "/note.html").trace;
    expect(found?.about).toBeUndefined();
    expect(found?.group).toEqual({
      id: "numerique",
      title: { text: "Le pôle numérique", lang: "fr" },
      path: "fete/groups/numerique.html",
    });
  });
});
