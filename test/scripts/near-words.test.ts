// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedWords } from "../../templates/site/scripts/search/fold.ts";
import { nearWords, writtenWords } from "../../templates/site/scripts/search/near-words.ts";

const texts = [
  "Consentir, vraiment",
  "L’inclusion à l’école",
  "Awa Diarra et Paul",
  "Les données ouvertes",
  "eau, été",
];

describe("words that look like one that no text has", () => {
  it.each([
    ["a slip", "diara", ["diarra"]],
    ["two letters swapped", "inclusoin", ["inclusion"]],
    ["another word of the family", "consentement", ["consentir"]],
    ["an accent is no difference", "donnes", ["données"]],
    ["nothing alike", "bicyclette", []],
    ["short words resemble too many", "pau", []],
  ])("%s", (_, wanted, near) => {
    expect(nearWords(wanted, writtenWords(texts))).toEqual(near);
  });

  it("come nearest first, each once, three at most", () => {
    const many = ["Atelier ateliers", "Ateliers", "Atelières", "Atelié", "Atelys"];
    expect(nearWords("atelie", writtenWords(many))).toEqual(["atelié", "atelier", "atelières"]);
  });

  it("are those a slip away before those of the family", () => {
    expect(nearWords("consentment", writtenWords(["Consentir, convention, consentement"]))).toEqual([
      "consentement",
      "consentir",
    ]);
  });

  it("are words of the texts, whatever is looked for", () => {
    const known = new Set(texts.flatMap(foldedWords));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (wanted) => {
        const near = nearWords(foldedWords(wanted)[0] ?? "", writtenWords(texts));
        expect(near.flatMap(foldedWords).filter((word) => !known.has(word))).toEqual([]);
      }),
    );
  });
});
