// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthWithin, octetsOf } from "../../kit/page-data/octets-of.ts";

const encoded = (text: string) => new TextEncoder().encode(text).length;
/** Any code units: whole characters, halves of them, in any order. */
const units = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })));

describe("the bytes that a text takes in UTF-8", () => {
  it("are as many as encoding it gives, halves of characters included", () => {
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        expect(octetsOf(text)).toBe(encoded(text));
      }),
    );
  });

  it.each(["", "été", "l’été …", "👩‍👩‍👧‍👦", "\ud83d", "\udc69\ud83d"])("are those of %j", (text) => {
    expect(octetsOf(text)).toBe(encoded(text));
  });
});

describe("the beginning of a text that takes at most so many bytes", () => {
  it("is as long as may be, and ends with a whole character", () => {
    fc.assert(
      fc.property(units, fc.nat(60), (codes, most) => {
        const text = String.fromCharCode(...codes);
        const length = lengthWithin(text, most);
        expect(encoded(text.slice(0, length))).toBeLessThanOrEqual(most);
        const next = [...text.slice(length)][0] ?? "";
        expect(text.length === length || encoded(text.slice(0, length) + next) > most).toBe(true);
        expect(octetsOf(text.slice(0, length)) + octetsOf(text.slice(length))).toBe(octetsOf(text));
      }),
    );
  });
});
