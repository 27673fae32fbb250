// SPDX-License-Identifier: MIT
import type { Edition } from "../model/edition.ts";
import { axisColors, posterAxes, tokensOf } from "./axis-colors.ts";
import { motif } from "./motif.ts";
import type { Chrome } from "./site.ts";

type Looks = Pick<Chrome, "motif" | "colors" | "fonts" | "preload" | "stylesheets" | "favicon">;

const bundledFonts = [
  "assets/fonts/bricolage-grotesque-latin-wght-normal.woff2",
  "assets/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2",
];

/** The pattern, the colours and the fonts of an edition, and the files that pages ask for to look like it. */
export function looksOf(edition: Edition): Looks {
  const { id, theme } = edition;
  const axes = posterAxes(edition);
  return {
    motif: motif(
      id,
      axes.map((axis) => axis.shape),
    ),
    colors: axisColors(axes, tokensOf(theme)),
    fonts: theme.fonts,
    preload: theme.fonts === "bundled" ? bundledFonts : [],
    stylesheets: ["assets/site.css", `${id}/edition.css`, ...theme.stylesheets.map(({ path }) => `${id}/${path}`)],
    favicon: `${id}/favicon.svg`,
  };
}
