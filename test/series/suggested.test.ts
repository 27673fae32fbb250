// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { nextDates, nextId, nextTitle, seriesId, withoutYear } from "../../kit/series/next/suggested.ts";

const last = { start: "2026-05-12", end: "2026-05-13" };
const next = { start: "2027-05-11", end: "2027-05-12" };

describe("what an edition suggests for the next", () => {
  it("the same days of the week, a year later", () => {
    expect(nextDates(last)).toEqual(next);
    expect(nextDates({ start: "2023-12-30", end: "2024-01-01" })).toEqual({ start: "2024-12-28", end: "2024-12-30" });
  });

  it.each([
    ["nec-2026", "nec-2027"],
    ["2026-nec", "2027-nec"],
    ["nec26-nantes", "nec27-nantes"],
    ["nec", "nec-2027"],
    ["route-1926", "route-1926-2027"],
  ])("an id: %s → %s", (id, expected) => {
    expect(nextId(id, { last, next }, [id])).toBe(expected);
  });

  it("an id that no edition has", () => {
    expect(nextId("nec-2026", { last, next }, ["nec-2026", "nec-2027", "nec-2027-2"])).toBe("nec-2027-3");
  });

  it("a title with the new year, and the name that editions share", () => {
    expect(nextTitle("La Fête 2026 des voisins", last, next)).toBe("La Fête 2027 des voisins");
    expect(nextTitle("La Fête", last, next)).toBe("La Fête 2027");
    expect(withoutYear("La Fête – 2026", last)).toBe("La Fête");
    expect(withoutYear("2026", last)).toBe("2026");
    expect([seriesId("nec-2026", last), seriesId("nec", last)]).toEqual(["nec", "nec"]);
  });
});
