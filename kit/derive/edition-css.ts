// SPDX-License-Identifier: MIT
import type { Shape, Theme } from "../model/edition.ts";
import { shapeClips } from "./shape-clips.ts";
import type { AxisColors } from "./site.ts";

/** The strip of the poster at the foot of every page, beside the stylesheet that shows it: a browser asks once for the site. */
export const stripFiles = { light: "strip.svg", dark: "strip-dark.svg" } as const;

/**
 * The stylesheet of the edition's own colours and shapes: tokens the organiser changed, each axis, the strip of page feet.
 * @param shapes one for each axis, in the order of `colors`.
 */
export function editionCss(theme: Theme, colors: readonly AxisColors[], shapes: readonly Shape[]): string {
  const light = scheme(theme.light, colors, "light");
  const dark = scheme(theme.dark, colors, "dark");
  const marks = shapes.map((shape, index) => `.axis-${index + 1}{--shape:${shapeClips[shape]}}`).join("");
  return `@layer edition{${light}${marks}@media screen and (prefers-color-scheme:dark){${dark}}}\n`;
}

function scheme(
  tokens: Readonly<Record<string, string>>,
  colors: readonly AxisColors[],
  name: "light" | "dark",
): string {
  const own = Object.entries(tokens).map(([token, value]) => `--${token}:${value}`);
  const axes = colors.map((axis) => {
    const { fill, text, on } = axis[name];
    return `.axis-${axis.index}{--axis:${fill};--axis-text:${text};--axis-on:${on}}.m-${axis.index}{fill:${fill}}`;
  });
  const strip = `.footer-strip{background-image:url(${stripFiles[name]})}`;
  return (own.length > 0 ? `:root{${own.join(";")}}` : "") + axes.join("") + strip;
}
