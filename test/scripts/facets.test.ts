// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Choice,
  chosenCount,
  type FacetKind,
  facetKinds,
  facetsOf,
  loosenings,
  matches,
  type Traits,
  toggled,
} from "../../templates/site/scripts/programme/facets.ts";

const traits = (some: Partial<Traits>): Traits => ({
  axis: [],
  format: [],
  track: [],
  place: [],
  room: [],
  language: [],
  ...some,
});
const workshop = traits({ axis: ["data", "commons"], format: ["workshop"], room: ["amphi"] });
const talk = traits({ axis: ["data"], format: ["talk"], room: ["amphi"] });
const plenary = traits({ room: ["amphi", "hall"] });
const all = [workshop, talk, plenary];
const orders: Partial<Record<FacetKind, readonly string[]>> = {
  axis: ["commons", "data", "places"],
  format: ["talk", "workshop"],
  room: ["hall", "amphi"],
};
const order = (kind: FacetKind) => orders[kind] ?? [];

describe("filters", () => {
  it("let everything through when nothing is chosen", () => {
    expect(all.every((one) => matches(one, {}))).toBe(true);
    expect(all.every((one) => matches(one, { axis: [] }))).toBe(true);
  });

  it("take any value inside a kind", () => {
    expect(all.filter((one) => matches(one, { format: ["workshop", "talk"] }))).toEqual([workshop, talk]);
    expect(all.filter((one) => matches(one, { room: ["hall"] }))).toEqual([plenary]);
  });

  it("take all kinds together", () => {
    expect(all.filter((one) => matches(one, { axis: ["data"], format: ["talk"] }))).toEqual([talk]);
    expect(all.filter((one) => matches(one, { axis: ["commons"], format: ["talk"] }))).toEqual([]);
  });

  it("are offered for kinds with two values or more, in the order of the event, with how many have each", () => {
    expect(facetsOf([workshop, talk], order)).toEqual([
      {
        kind: "axis",
        values: [
          { id: "commons", count: 1 },
          { id: "data", count: 2 },
        ],
      },
      {
        kind: "format",
        values: [
          { id: "talk", count: 1 },
          { id: "workshop", count: 1 },
        ],
      },
    ]);
  });

  it("stay offered when an address chose them, even where nothing has that value", () => {
    const [axis] = facetsOf([plenary], order, { axis: ["places"] });
    expect(axis).toEqual({ kind: "axis", values: [{ id: "places", count: 0 }] });
  });

  it("are told, when nothing is left, by what to give up and what that would show", () => {
    expect(loosenings(all, { axis: ["commons"], format: ["talk"], room: ["amphi"] })).toEqual([
      { kind: "axis", count: 1 },
      { kind: "format", count: 1 },
    ]);
  });

  it("go in and out, one at a time", () => {
    const once = toggled(toggled({}, "axis", "data"), "axis", "commons");
    expect(once).toEqual({ axis: ["data", "commons"] });
    expect(chosenCount(once)).toBe(2);
    expect(toggled(once, "axis", "data")).toEqual({ axis: ["commons"] });
  });
});

const ids = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 2 });
const anyTraits = fc.record(Object.fromEntries(facetKinds.map((kind) => [kind, ids]))) as fc.Arbitrary<Traits>;
const anyChoice = fc.record(Object.fromEntries(facetKinds.map((kind) => [kind, ids])), {
  requiredKeys: [],
}) as fc.Arbitrary<Choice>;

describe("for any choice", () => {
  it("one more kind never shows more, one more value of a chosen kind never shows less", () => {
    fc.assert(
      fc.property(anyTraits, anyChoice, fc.constantFrom(...facetKinds), (one, choice, kind) => {
        if (matches(one, choice)) {
          expect(matches(one, { ...choice, [kind]: [] })).toBe(true);
          if ((choice[kind] ?? []).length > 0)
            expect(matches(one, { ...choice, [kind]: [...(choice[kind] ?? []), "z"] })).toBe(true);
        }
      }),
    );
  });
});
