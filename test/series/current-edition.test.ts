// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { currentEdition, latestFirst } from "../../kit/series/current-edition.ts";

const editions = [
  { id: "fete-2017", start: "2017-03-09" },
  { id: "fete-2019", start: "2019-03-20" },
  { id: "fete-2018", start: "2018-03-22" },
];

describe("the current edition", () => {
  it("is the one that the series names", () => {
    expect(currentEdition(editions, "fete-2018")).toBe("fete-2018");
  });

  it("is the one that begins last, when the series names none or one that is not there", () => {
    expect([undefined, "fete-2081"].map((named) => currentEdition(editions, named))).toEqual([
      "fete-2019",
      "fete-2019",
    ]);
  });

  it("is none without editions", () => {
    expect(currentEdition([], undefined)).toBeUndefined();
  });

  it("comes first of all, and those of one day by id", () => {
    const same = [...editions, { id: "autre-2019", start: "2019-03-20" }];
    expect(latestFirst(same).map(({ id }) => id)).toEqual(["autre-2019", "fete-2019", "fete-2018", "fete-2017"]);
  });
});
