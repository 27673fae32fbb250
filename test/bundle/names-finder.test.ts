// SPDX-License-Identifier: MIT
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { namesFinder } from "../../kit/bundle/names-finder.ts";
import { redact } from "../../kit/withdrawal/redact.ts";
import { withdrawnNames } from "../../kit/withdrawal/withdrawn-names.ts";

// Everybody here is invented.
const people = [
  { id: "hugo-lemoine", name: "Hugo Lemoine", sort_name: "Lemoine, Hugo" },
  { id: "eloise", name: "Éloïse Canarquez" },
  { id: "jp", name: "J. P. O’Brien-Le Goff" },
  { id: "zorglub", name: "Zorglub" },
  { id: "ann", name: "Ann Li" },
];
const finder = namesFinder(people);

describe("names of the people of an event", () => {
  it.each([
    ["Avec Hugo Lemoine et d’autres", "Avec […] et d’autres"],
    ["LEMOINE HUGO", "[…]"],
    ["Lemoine, Hugo", "[…]"],
    ["É&#108;oïse&nbsp;Canarquez", "[…]"],
    ["Éloïse Canarquez".normalize("NFD"), "[…]"],
    ["https://a.example/hugo-lemoine?x", "[…]"],
    ["hugolemoine", "[…]"],
    ["Zorglub !", "[…] !"],
    ["J.P. O’Brien Le Goff", "[…]"],
    ["Hugo est là, Lemoine aussi", "Hugo est là, Lemoine aussi"],
    ["Annexe Lire", "Annexe Lire"],
  ])("%s", (text, left) => expect(finder.blanked(text)).toBe(left));

  it("are found in scripts that put no space between words", () => {
    const others = namesFinder([{ id: "yamada", name: "山田太郎" }, ...people]);
    expect(others.blanked("本日は山田太郎さんと Hugo Lemoine")).toBe("本日は[…]さんと […]");
  });

  it("are told from other texts when a field is to hold one", () => {
    expect(finder.isSomebody("hugo-lemoine")).toBe(true);
    expect(finder.isSomebody("Hugo Lemoine")).toBe(true);
    expect(finder.isSomebody("Une équipe")).toBe(false);
  });

  it("are found exactly where those of people who withdrew are, in any text", () => {
    const everyName = withdrawnNames(people.map((person) => ({ ...person, withdrawn: true })));
    const pieces = constantFrom(
      "Hugo",
      "hugo",
      "Lemoine",
      "LEMOINE",
      "Éloïse",
      "E\u0301loi\u0308se",
      "Canarquez",
      "Zorglub",
      "zorglub",
      "J",
      "P",
      "O’Brien",
      "Le",
      "Goff",
      "Ann",
      "Li",
      "Lire",
      " ",
      " ",
      " ",
      "-",
      ", ",
      ".",
      "\n",
      "&nbsp;",
      "%20",
      "\u00ad",
      "\u202f",
      "’",
      "œ",
      "ﬁ",
      "ж",
      "@a.example",
      "https://",
      "[",
      "](",
      ")",
      "**",
      "été",
    );
    assert(
      property(array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        expect(finder.blanked(text)).toBe(redact(text, everyName));
      }),
      { numRuns: 3000 },
    );
  });
});
