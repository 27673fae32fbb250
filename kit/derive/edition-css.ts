// SPDX-License-Identifier: MIT
import type { Theme } from "../model/edition.ts";
import type { AxisColors } from "./site.ts";

/** The stylesheet of the edition's own colours: tokens the organiser changed, then each axis. */
export function editionCss(theme: Theme, colors: readonly AxisColors[]): string {
  const light = scheme(theme.light, colors, "light");
  const dark = scheme(theme.dark, colors, "dark");
  return `@layer edition{${light}@media screen and (prefers-color-scheme:dark){${dark}}}\n`;
}

function scheme(tokens: Readonly<Record<string, string>>, colors: readonly AxisColors[], name: "light" | "dark"): string {
  const own = Object.entries(tokens).map(([token, value]) => `--${token}:${value}`);
  const axes = colors.map((axis) => {
    const { fill, text, on } = axis[name];
    return `.axis-${axis.index}{--axis:${fill};--axis-text:${text};--axis-on:${on}}.m-${axis.index}{fill:${fill}}`;
  });
  return (own.length > 0 ? `:root{${own.join(";")}}` : "") + axes.join("");
}
