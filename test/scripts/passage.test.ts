// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marked, type Piece, passage } from "../../templates/site/scripts/search/passage.ts";

const shown = (pieces: readonly Piece[]) => pieces.map(({ text, marked: is }) => (is ? `[${text}]` : text)).join("");
const wanted = (...terms: readonly string[]) => new Set(terms);

describe("what was looked for, in a text", () => {
  it("is marked whole, as it is written there", () => {
    expect(shown(marked("L’Œuvre des journaux", wanted("oeuvre", "journal")))).toBe("L’[Œuvre] des [journaux]");
    expect(shown(marked("Ar c’hoari bras", wanted("choari")))).toBe("Ar [c’hoari] bras");
    expect(shown(marked("Été, été !", wanted("ete")))).toBe("[Été], [été] !");
  });

  it("is told in context, from a whole word on", () => {
    const text = `${"avant ".repeat(100)}le pont suspendu ${"ensuite ".repeat(100)}`;
    const said = shown(passage(text, wanted("pont")));
    expect(said).toMatch(/^…avant .*le \[pont\] suspendu ensuite .*ensuite…$/u);
    expect(said.length).toBeLessThan(240);
  });

  it("is told where most of it stands together", () => {
    const text = `pont ${"rien ".repeat(100)}le pont de la rivière ${"rien ".repeat(100)}`;
    expect(shown(passage(text, wanted("pont", "riviere")))).toContain("[pont] de la [rivière]");
  });

  it("is the beginning of a text that does not say it", () => {
    expect(shown(passage("Tout court.", wanted("pont")))).toBe("Tout court.");
    expect(passage("", wanted("pont"))).toEqual([]);
  });

  it("adds and changes nothing, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), fc.string({ maxLength: 5 }), (text, term) => {
        const plain = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join("");
        expect(plain(marked(text, wanted(term)))).toBe(text);
        const part = passage(text, wanted(term));
        const whole = part.filter((piece) => piece.text !== "…");
        expect(text).toContain(plain(whole));
      }),
    );
  });
});
