// SPDX-License-Identifier: MIT
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { DrawnImage, Tile } from "../../kit/derive/site.ts";
import { images } from "../../templates/site/images/index.ts";
import { anEvent } from "../helpers/an-event.ts";
import { siteOf } from "./draw.ts";

const event = anEvent({ axes: [{ id: "lieux", title: "Lieux", color: "#0b6b4f" }] });
const site = siteOf({ ...event, theme: { ...event.theme, dark: { ink: "#fffbe0" } } }, "2031-06-15");
const strips = site.images.filter(({ kind }) => kind === "strip");
const draw = (image: DrawnImage) => renderToString(h(images[image.kind], { image }));

/** A strip of one kind of tile. */
function stripOf(tile: Omit<Tile, "turn">): string {
  const [strip] = strips;
  if (strip === undefined) throw new Error("no strip was drawn");
  return draw({ ...strip, motif: { columns: 12, rows: 12, tiles: [{ ...tile, turn: 0 }] } });
}

describe("the strip at the foot of every page", () => {
  it("is two files of the edition, in the light colours and in the dark ones, the organiser's own included", () => {
    const [light, dark] = strips.map((image) => [image.path, image.paint?.ink, image.paint?.axes.length]);
    expect(light).toEqual([`${site.edition.id}/strip.svg`, "#17181c", 1]);
    expect(dark).toEqual([`${site.edition.id}/strip-dark.svg`, "#fffbe0", 1]);
  });

  it("is on no page itself", () => {
    for (const page of site.pages.filter(({ kind }) => kind !== "now")) {
      const html = site.draw(page);
      expect(html.slice(html.indexOf("<footer"))).not.toContain("<path");
    }
  });

  it("is painted in the colour of the axis and in ink", () => {
    expect(stripOf({ shape: "circle", fill: 1, ground: 0 }).match(/fill="[^"]+"/gu)).toEqual([
      'fill="#17181c"',
      'fill="#0b6b4f"',
    ]);
  });

  it("leaves the colour of the page open, for a page may have any: a shape in it is a hole in its ground", () => {
    const holed = stripOf({ shape: "ring", fill: -1, ground: 1 });
    expect(holed.match(/<path /gu)).toHaveLength(1);
    expect(holed).toContain('fill="#0b6b4f" fill-rule="evenodd"');
    expect(stripOf({ shape: "plain", fill: -1, ground: -1 })).not.toContain("<path");
  });
});
