// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, plainText } from "../../kit/withdrawal/fold.ts";

describe("a text as names are looked for in it", () => {
  it("is plain letters, with the place of each in what was written", () => {
    const { text, starts, ends } = fold("É&#233;%C3%A9\u0301 œ!");
    expect(text).toBe("eee oe|");
    expect(starts).toEqual([0, 1, 7, 14, 15, 15, 16]);
    expect(ends).toEqual([1, 7, 14, 15, 16, 16, 17]);
  });

  it("is the same read fast and read with its places", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "&eacute;",
        "&#x2f;",
        "&shy;",
        "&nbsp;",
        "&amp;",
        "%C3",
        "%20",
        "\\u00e9",
        "Σ",
        "ʼ",
        "e\u0301",
        "İ",
        ".",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const written = pieces.join("");
        const { text, starts, ends } = fold(written);
        expect(text).toBe(plainText(written));
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
      }),
    );
  });
});
