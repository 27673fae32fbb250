// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kitAssets, pictureFonts } from "../../kit/io/kit-folder.ts";
import { rasterise } from "../../kit/render/raster.ts";
import { type RenderPorts, render } from "../../kit/render/render.ts";
import { breakLines, fitText, lineWidth } from "../../templates/site/images/fit-text.ts";
import { aSite, type Found } from "../helpers/an-event.ts";
import { root } from "../helpers/kit-cli.ts";

const ports: RenderPorts = {
  themeFolder: join(root, "templates/site"),
  assets: kitAssets(),
  fontFiles: pictureFonts(),
  readMedia: (path) => new TextEncoder().encode(`bytes of ${path}`),
};

/** Pages come as UTF-8; as text they are easier to look at. */
function textOfPage({ path, content }: { readonly path: string; readonly content: string | Uint8Array }) {
  return path.endsWith(".html") ? new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(content)) : content;
}

async function files(site: Found): Promise<Map<string, string | Uint8Array>> {
  const made = new Map<string, string | Uint8Array>();
  for await (const file of render(site, ports)) {
    expect(made, "each file is made once").not.toContain(file.path);
    made.set(file.path, "content" in file ? textOfPage(file) : file.copy_from());
  }
  return made;
}

describe("the files of a site", () => {
  it("are all there, and whole, for an event of more pages than one batch", async () => {
    const sessions = Array.from({ length: 1100 }, (_, index) => ({ id: `s${index}`, title: `Séance ${index}` }));
    const site = aSite({ sessions });
    const made = await files(site);
    expect(site.pages.length).toBeGreaterThan(1100);
    for (const { path } of site.pages)
      expect(made.get(path), path).toMatch(/^<!DOCTYPE html>\n<html[\s\S]*<\/html>\n$/u);
    expect(made.get("fete/sessions/s1099.html")).toContain(">Séance 1099</h1>");
  });

  it("include the styles, the pictures drawn and the author's files", async () => {
    const made = await files(aSite({}, { "media/plan.pdf": "%PDF-1.7", "media/plan.pdf.yaml": "credit: Moi\n" }));
    expect([...made.keys()]).toEqual(
      expect.arrayContaining([
        "assets/site.css",
        "fete/edition.css",
        "fete/favicon.svg",
        "fete/favicon.png",
        "fete/poster.svg",
        "fete/strip.svg",
        "fete/strip-dark.svg",
        "fete/social.png",
        "fete/media/plan.pdf",
        "robots.txt",
      ]),
    );
    expect(new TextDecoder().decode(made.get("fete/media/plan.pdf") as Uint8Array)).toBe("bytes of media/plan.pdf");
  });

  it("include web fonts unless the theme asks for the reader's own", async () => {
    const fonts = async (theme: string) =>
      [...(await files(aSite({}, { "theme.yaml": theme }))).keys()].filter((path) => path.endsWith(".woff2"));
    expect((await fonts("fonts: bundled\n")).length).toBeGreaterThan(3);
    expect(await fonts("fonts: system\n")).toEqual([]);
  });
});

describe("a picture made of an SVG", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><text x="5" y="40" font-family="Atkinson Hyperlegible Next" font-size="30">Fête</text></svg>';

  it("has the same bytes every time", async () => {
    expect(Buffer.compare(await rasterise(svg, 240, pictureFonts()), await rasterise(svg, 240, pictureFonts()))).toBe(
      0,
    );
  });

  it("has the width asked for, and shows its text in the kit's fonts alone", async () => {
    const png = Buffer.from(await rasterise(svg, 240, pictureFonts()));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([240, 120]);
    expect(png.length).toBeGreaterThan((await rasterise(svg, 240, [])).length);
  });
});

describe("a title in a box", () => {
  const box = { width: 570, height: 330, min: 34, max: 104, leading: 0.98 };

  it.each([
    "NEC",
    "Numérique en Commun[s] 2018",
    "Rencontres interdépartementales de la médiation numérique et des communs",
    "M".repeat(9),
  ])("%s is as large as fits, and fits", (text) => {
    const { size, lines } = fitText(text, box);
    expect(lines.join(" ")).toBe(text);
    expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height);
    for (const line of lines) expect(lineWidth(line) * size).toBeLessThanOrEqual(box.width);
  });

  it("is a little smaller rather than with a short word alone between others", () => {
    const { lines } = fitText("Numérique en Commun[s] 2018", box);
    expect(lines).toEqual(["Numérique en", "Commun[s]", "2018"]);
    expect(fitText("Aa Rencontres", { ...box, width: 420 }).lines).toEqual(["Aa", "Rencontres"]);
  });

  it("is cut with an ellipsis where nothing fits", () => {
    const { size, lines } = fitText("mot ".repeat(200), box);
    expect(size).toBe(box.min);
    expect(lines.at(-1)).toMatch(/…$/u);
    expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height);
  });

  it("breaks at spaces, never at those that hold a sign to its word", () => {
    expect(breakLines("Qui vient\u202f? Tous", 4.9)).toEqual(["Qui", "vient\u202f?", "Tous"]);
  });
});
