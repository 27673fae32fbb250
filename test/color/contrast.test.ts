// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, parseHex } from "../../kit/color/contrast.ts";
import { mix, readable, textOn } from "../../kit/color/readable.ts";
import { defaultTokens } from "../../kit/color/tokens.ts";

const colors = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("contrast of two colours, as WCAG defines it", () => {
  it("is 21 between black and white, 1 between a colour and itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#2547d0", "#2547d0")).toBe(1);
  });

  it("matches a published value: #767676 on white is 4.54", () => {
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  it("does not depend on the order", () => {
    fc.assert(fc.property(colors, colors, (one, other) => contrast(one, other) === contrast(other, one)));
  });

  it("refuses what is not a #rrggbb colour", () => {
    expect(() => parseHex("red")).toThrow(RangeError);
  });
});

describe("a readable form of any colour", () => {
  it("reaches the ratio asked on every ground, in both schemes", () => {
    const { light, dark } = defaultTokens;
    fc.assert(
      fc.property(colors, (color) => {
        const onLight = readable(color, [light.paper, light.card], "#000000", 4.5);
        const onDark = readable(color, [dark.paper, dark.card], "#ffffff", 4.5);
        return (
          contrast(onLight, light.paper) >= 4.5 &&
          contrast(onLight, light.card) >= 4.5 &&
          contrast(onDark, dark.paper) >= 4.5 &&
          contrast(onDark, dark.card) >= 4.5
        );
      }),
    );
  });

  it("leaves a colour alone that reads already", () => {
    expect(readable("#2547d0", ["#ffffff"], "#000000", 4.5)).toBe("#2547d0");
  });

  it("finds text that reads on any fill", () => {
    fc.assert(fc.property(colors, (fill) => contrast(textOn(fill, defaultTokens.light.ink), fill) >= 4.5));
  });

  it("mixes from one colour to the other", () => {
    expect(mix("#000000", "#ffffff", 0)).toBe("#000000");
    expect(mix("#000000", "#ffffff", 1)).toBe("#ffffff");
  });
});

describe("the kit's own colours", () => {
  it.each(["light", "dark"] as const)("pass AA as text on paper and card, %s", (scheme) => {
    const { paper, card, ink, soft, accent } = defaultTokens[scheme];
    for (const text of [ink, soft, accent])
      for (const ground of [paper, card]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
