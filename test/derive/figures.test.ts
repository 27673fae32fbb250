// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import type { FigureView } from "../../kit/derive/site.ts";
import { aSite } from "../helpers/an-event.ts";

const city = { counts: "attendees", label: "Présences", value: 700, source: { title: "La ville", date: "2031-06-20" } };
const paper = { counts: "attendees", value: 2000, source: { title: "La gazette", date: "2031-06-16" } };
const meals = { counts: "meals", label: "Repas", value: 90, source: { title: "La cantine" } };
const trace = (id: string, figures: readonly object[], status = "raw") => ({
  id,
  status,
  authors: ["Lou"],
  figures: structuredClone(figures),
});
const values = (figures: readonly FigureView[] = []) =>
  figures.map((figure) => figure.values.map(({ value, source }) => `${value} ${source.title.text}`));

describe("figures that count the same thing", () => {
  const site = aSite({
    figures: [city],
    traces: [trace("presse", [paper, meals]), trace("promise", [{ ...paper, value: 5 }], "expected")],
  });

  it("stand side by side on the front page, wherever they were written", () => {
    expect(values(site.page("landing").figures)).toEqual([["700 La ville", "2000 La gazette"]]);
  });

  it("stand side by side on the page of a trace, its own first", () => {
    expect(values(site.page("trace").trace?.figures)).toEqual([["2000 La gazette", "700 La ville"], ["90 La cantine"]]);
  });

  it("are told once when two texts give the same number from the same source", () => {
    const twice = aSite({ figures: [city], traces: [trace("note", [city])] });
    expect(values(twice.page("landing").figures)).toEqual([["700 La ville"]]);
    expect(values(twice.page("trace").trace?.figures)).toEqual([["700 La ville"]]);
    const page = (title: string) => ({ ...city, source: { title, url: "https://ville.example/" } });
    const named = aSite({ figures: [page("La ville")], traces: [trace("note", [page("La ville, sa page")])] });
    expect(values(named.page("landing").figures)).toEqual([["700 La ville"]]);
  });
});
