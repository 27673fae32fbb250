// SPDX-License-Identifier: MIT
import type { Edition } from "../model/edition.ts";
import { formatDateRange } from "../words/format-range.ts";
import { posterAxes, tokensOf } from "./axis-colors.ts";
import { socialImage } from "./chrome.ts";
import { stripFiles } from "./edition-css.ts";
import { mark } from "./motif.ts";
import type { Chrome, DrawnImage } from "./site.ts";

/** The pictures made from the edition's data: favicon, poster and the strip of page feet once, the card for social networks in each language. */
export function drawnImages(edition: Edition, chromes: readonly Chrome[]): readonly DrawnImage[] {
  return chromes.flatMap((chrome, index) => {
    const { lang, motif, colors } = chrome;
    const base = {
      lang,
      colors,
      title: chrome.edition.title.text,
      when: formatDateRange(chrome.edition.start, chrome.edition.end, lang),
      where: chrome.edition.city ?? chrome.edition.place?.text ?? "",
    };
    const png = socialImage(edition, lang);
    const social: DrawnImage = { ...base, kind: "social", motif, path: png.replace(/png$/u, "svg"), png };
    if (index > 0) return [social];
    const tile = mark(posterAxes(edition).map((axis) => axis.shape));
    const favicon: DrawnImage = {
      ...base,
      kind: "favicon",
      motif: { columns: 1, rows: 1, tiles: [tile] },
      path: `${edition.id}/favicon.svg`,
      png: `${edition.id}/favicon.png`,
    };
    const { light, dark } = tokensOf(edition.theme);
    const strip = (scheme: "light" | "dark"): DrawnImage => ({
      ...base,
      kind: "strip",
      motif,
      path: `${edition.id}/${stripFiles[scheme]}`,
      paint: { ink: { light, dark }[scheme].ink, axes: colors.map((axis) => axis[scheme].fill) },
    });
    const poster: DrawnImage = { ...base, kind: "poster", motif, path: `${edition.id}/poster.svg` };
    return [favicon, poster, strip("light"), strip("dark"), social];
  });
}
