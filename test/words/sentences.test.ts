// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill } from "../../kit/words/fill.ts";
import { inSentence } from "../../kit/words/in-sentence.ts";
import { wordsFor } from "../../kit/words/index.ts";
import { joinList } from "../../kit/words/join-list.ts";

const bold = { text: "La Fête" };

describe("a sentence with something in it that is not plain text", () => {
  it("is given back in pieces, in the order of its language", () => {
    const sentence = (lang: string) =>
      fill([bold], ([event = ""]) => wordsFor(lang).notice.accessibility.status({ status: "fully", event }));
    expect(sentence("en")).toEqual([
      "The site of “",
      bold,
      "” is fully compliant with the French general accessibility framework (RGAA).",
    ]);
    expect(sentence("fr")).toEqual([
      "Le site de «\u202f",
      bold,
      "\u202f» est totalement conforme au référentiel général d’amélioration de l’accessibilité (RGAA).",
    ]);
  });

  it("keeps what its author wrote beside, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        fc.pre(!/[\ue000-\ue0ff]/u.test(before + after));
        const pieces = fill([bold, "x"], ([one = "", two = ""]) => `${before}${two}${after}${one}`);
        expect(pieces).toEqual([before, "x", after, bold].filter((piece) => piece !== ""));
      }),
    );
  });

  it("keeps a sign that stands for nothing here", () => {
    expect(fill([bold], ([hole = ""]) => `a\ue005${hole}`)).toEqual(["a", "\ue005", bold]);
  });
});

describe("a label inside a sentence", () => {
  it("loses its capital, except where nouns keep theirs", () => {
    expect(inSentence("Compte rendu", "fr")).toBe("compte rendu");
    expect(inSentence("Protokoll", "de-AT")).toBe("Protokoll");
  });
});

describe("a list in the words of a command", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j is “%s”", (items, said) => expect(joinList(items, "and")).toBe(said));
});
