// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { creditsDue, creditText } from "../../kit/derive/credits/credits-due.ts";
import { smallTown } from "../templates/small-town.ts";

const parent = {
  relation: "continues",
  title: { fr: "La fête des ponts" },
  credits: [],
  kept: [],
  changed: [],
  dropped: [],
} as const;
const lines = (lineage: typeof smallTown.lineage, lang = "fr") =>
  creditsDue({ ...smallTown, lineage }, "https://ville.example/", lang).ancestors.map(creditText);

describe("the credit due to a parent", () => {
  it("is the line that it gave", () => {
    expect(lines([{ ...parent, licence: "CC-BY-SA-4.0", credits: ["Les gens des ponts, CC BY-SA 4.0"] }])).toEqual([
      "Les gens des ponts, CC BY-SA 4.0",
    ]);
  });

  it("is made of its title, its address and its licence, when that asks for one and it gave no line", () => {
    expect(lines([{ ...parent, licence: "CC-BY-SA-4.0", url: "https://ponts.example/" }])).toEqual([
      expect.stringMatching(/^«\sLa fête des ponts\s», https:\/\/ponts\.example\/\. CC\sBY-SA\s4\.0/u),
    ]);
  });

  it("says nothing in place of an address that is not known", () => {
    expect(lines([{ ...parent, licence: "CC-BY-SA-4.0" }])).toEqual([
      expect.stringMatching(/^«\sLa fête des ponts\s»\. CC\sBY-SA\s4\.0/u),
    ]);
    expect(lines([{ ...parent, licence: "CC-BY-SA-4.0" }], "en")[0]).toMatch(/^“La fête des ponts”\. CC\sBY-SA\s4\.0/u);
  });

  it("is none when its licence asks for none, or is not known", () => {
    expect(lines([{ ...parent, licence: "CC0-1.0" }, parent])).toEqual([]);
  });
});
