// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { anEvent, aSite } from "../helpers/an-event.ts";

const trace = (id: string, more: object = {}) => ({
  id,
  title: `Trace ${id}`,
  status: "raw",
  authors: ["Lou"],
  key_ideas: ["Une idée"],
  ...more,
});
const event = {
  traces: [
    trace("notes", { reused_in: [{ url: "traces/film.md", title: "Le film" }] }),
    trace("synthese", {
      derived_from: [
        { url: "traces/notes.md", title: "Les notes" },
        { url: "https://pad.example/", title: "Le pad" },
        { url: "traces/promise.md", title: "Ce qui doit venir" },
        { url: "traces/retiree.md", title: "Ce qui a été retiré" },
        { url: "traces/synthese.md", title: "Elle-même" },
      ],
    }),
    trace("film"),
    { id: "promise", status: "expected", derived_from: [{ url: "traces/notes.md", title: "Les notes" }] },
    trace("retiree", { withdrawn: true, derived_from: [{ url: "traces/notes.md", title: "Les notes" }] }),
  ],
};
const site = aSite(event);
const works = (id: string, list: "derived_from" | "reused_in") =>
  site
    .page("trace", "fr", `/${id}.html`)
    .trace?.[list].map(({ title, url, path }) => [title.text, url ?? path ?? "nowhere"]);

describe("what a trace was made from", () => {
  it("is an address, or the page of another trace named by its path", () => {
    expect(works("synthese", "derived_from")).toEqual([
      ["Les notes", "fete/traces/notes.html"],
      ["Le pad", "https://pad.example/"],
      ["Ce qui doit venir", "nowhere"],
    ]);
  });

  it("is known from either of the two: the one reused, or the one made from it", () => {
    expect(works("notes", "reused_in")).toEqual([
      ["Le film", "fete/traces/film.html"],
      ["Trace synthese", "fete/traces/synthese.html"],
    ]);
    expect(works("film", "derived_from")).toEqual([["Trace notes", "fete/traces/notes.html"]]);
  });

  it("is told once when both say it", () => {
    const both = aSite({
      traces: [
        trace("a", { reused_in: [{ url: "traces/b.md", title: "B" }] }),
        trace("b", { derived_from: [{ url: "traces/a.md", title: "A" }] }),
      ],
    });
    expect(both.page("trace", "fr", "/a.html").trace?.reused_in).toHaveLength(1);
    expect(both.page("trace", "fr", "/b.html").trace?.derived_from).toHaveLength(1);
  });

  it("never names a trace that was withdrawn", () => {
    expect(JSON.stringify([anEvent(event).traces, site.pages])).not.toContain("Ce qui a été retiré");
  });

  it("is the page of another trace in each language of the site", () => {
    const two = aSite({ ...event, languages: ["fr", "en"] });
    expect(two.page("trace", "en", "/synthese.html").trace?.derived_from[0]?.path).toBe("fete/en/traces/notes.html");
  });
});
