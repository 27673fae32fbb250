// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { type Fields, found, indexed } from "../../templates/site/scripts/search/rank.ts";

interface Thing {
  readonly id: string;
  readonly fields: Fields;
}
const thing = (id: string, title: string, people = "", subject = "", rest = ""): Thing => ({
  id,
  fields: indexed([title, people, subject, rest]),
});
const search = (things: readonly Thing[], query: string) =>
  found(things, query, ({ fields }) => fields).map(({ id }) => id);

describe("what a search finds", () => {
  const everywhere = [
    thing("rest", "A", "", "", "lumière"),
    thing("subject", "B", "", "lumière"),
    thing("people", "C", "Ana Lumière"),
    thing("title", "Lumière"),
  ];

  it("comes by where the word stands: title, people, question and axes, then the rest", () => {
    expect(search(everywhere, "lumiere")).toEqual(["title", "people", "subject", "rest"]);
  });

  it("has a title before one that says the word everywhere else", () => {
    expect(search([thing("all", "X", "Lumière", "lumière", "lumière"), thing("title", "Lumière")], "lumière")).toEqual([
      "title",
      "all",
    ]);
  });

  it("has every word, in any field and any order", () => {
    const things = [thing("both", "Eau", "Ana Prigent"), thing("one", "Eau", "Lou Bray")];
    expect(search(things, "prigent eaux")).toEqual(["both"]);
  });

  it("keeps the order of the programme among equals", () => {
    expect(search([thing("9h", "Eau douce"), thing("10h", "Eau vive"), thing("11h", "Feu")], "eau")).toEqual([
      "9h",
      "10h",
    ]);
  });

  it("is everything when nothing is asked, and nothing when no word is known", () => {
    expect(search(everywhere, " … ")).toHaveLength(4);
    expect(search(everywhere, "zzz")).toEqual([]);
  });
});
