// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { aSite } from "../helpers/an-event.ts";

const trace = (id: string, more: object = {}) => ({
  id,
  status: "proof_read",
  authors: ["Lou"],
  key_ideas: [`${id} 1`, `${id} 2`],
  ...more,
});
const event = {
  state: "harvest",
  axes: [{ id: "lieux", title: "Lieux" }],
  sessions: [{ id: "tot", title: "Tôt", axes: ["lieux"], expected_traces: [{ type: "slides" }, { type: "minutes" }] }],
  traces: [
    trace("ecrite", { type: "synthesis" }),
    trace("emportee", { type: "takeaways" }),
    trace("de-l-axe", { type: "synthesis", axis: "lieux" }),
    trace("du-jour", { session: "tot", next_steps: [{ what: "Écrire" }] }),
  ],
};
const site = aSite(event, {}, { today: "2031-07-01" });
const landing = site.page("landing");

describe("what came out of an event that is over", () => {
  it("is three ideas of what was written of the whole, take-aways first, each under its trace", () => {
    expect(landing.came_out?.ideas.map(({ source, items }) => [source.id, items.map(({ text }) => text)])).toEqual([
      ["emportee", ["emportee 1", "emportee 2"]],
      ["ecrite", ["ecrite 1"]],
    ]);
  });

  it("leads to the pages that exist", () => {
    expect(landing.came_out?.pages.map(({ path }) => path)).toEqual(["fete/synthesis.html", "fete/outcomes.html"]);
    const paths = new Set(site.pages.map(({ path }) => path));
    expect(landing.came_out?.pages.every(({ path }) => paths.has(path))).toBe(true);
  });

  it("is not told before the end", () => {
    expect(aSite({ ...event, state: "programme" }).page("landing").came_out).toBeUndefined();
    expect(aSite({ ...event, state: "archived" }).page("landing").came_out).toBeDefined();
  });

  it("is counted on the front page as on the page of what is awaited", () => {
    const { received, validated, awaited } = site.page("awaited");
    expect({ received, validated, awaited }).toEqual({ received: 4, validated: 0, awaited: 1 });
    expect(landing.traces).toMatchObject({ received, validated, awaited });
  });
});

describe("the page of an axis", () => {
  const axis = site.page("axis");

  it("leads to what was said of it, when something was", () => {
    expect(axis.synthesis).toBe("fete/synthesis/lieux.html");
    expect(aSite({ ...event, traces: [] }).page("axis").synthesis).toBeUndefined();
  });

  it("names the traces about the axis itself before those of its sessions", () => {
    expect(axis.traces?.first.map(({ id }) => id)).toEqual(["de-l-axe", "du-jour"]);
  });
});
