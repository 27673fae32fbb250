// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { axisColors, tokensOf } from "../../kit/derive/axis-colors.ts";
import { editionCss } from "../../kit/derive/edition-css.ts";
import { shapeClips } from "../../kit/derive/shape-clips.ts";
import type { Theme } from "../../kit/model/edition.ts";

const theme: Theme = { fonts: "bundled", light: { accent: "#123456" }, dark: {}, stylesheets: [] };
const css = editionCss(theme, axisColors([{ color: "#e4472b" }, { color: "#2547d0" }], tokensOf(theme)), [
  "arch",
  "bars",
]);

describe("the edition's stylesheet", () => {
  it("gives each axis its colours and its shape, the shape once for both schemes", () => {
    expect(css).toContain(".axis-1{--axis:#e4472b;");
    expect(css).toContain(`.axis-1{--shape:${shapeClips.arch}}`);
    expect(css.match(/--shape:/gu)).toHaveLength(2);
    expect(css.match(/\.axis-2\{--axis:/gu)).toHaveLength(2);
  });

  it("carries the tokens that the organiser changed, and no other", () => {
    expect(css).toContain(":root{--accent:#123456}");
    expect(css.match(/:root/gu)).toHaveLength(1);
  });

  it("shows the strip of page feet in the colours of each scheme, and asks for nothing else", () => {
    const [light = "", dark = ""] = css.split("@media screen and (prefers-color-scheme:dark)");
    expect(light).toContain(".footer-strip{background-image:url(strip.svg)}");
    expect(dark).toContain(".footer-strip{background-image:url(strip-dark.svg)}");
    expect(css.match(/url\(/gu)).toHaveLength(2);
  });
});

describe("a shape", () => {
  it.each(Object.entries(shapeClips))("%s is cut inside its square, whatever its size", (_, clip) => {
    expect(clip).toMatch(/^(?:inset|circle|polygon)\(/u);
    expect(clip).not.toMatch(/\d(?:px|r?em)/u);
    const percents = [...clip.matchAll(/(-?[\d.]+)%/gu)].map((match) => Number(match[1]));
    expect(percents.filter((percent) => percent < 0 || percent > 100)).toEqual([]);
    expect(clip.length).toBeLessThan(1400);
  });
});
