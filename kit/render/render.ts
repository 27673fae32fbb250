// SPDX-License-Identifier: MIT
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { images } from "../../templates/site/images/index.ts";
import { templates } from "../../templates/site/pages/index.ts";
import type { DrawnImage, Page, SiteModel } from "../derive/site.ts";
import { renderWithEleventy, Sheet } from "./eleventy.ts";
import { pageUis } from "./page-ui.ts";
import { rasterise } from "./raster.ts";
import { redactedFile } from "./redacted-file.ts";
import type { RenderedFile } from "./rendered-file.ts";
import type { Template } from "./ui.ts";

/** What rendering takes from outside: the kit's own files and the bytes of the author's media. */
export interface RenderPorts {
  /** Absolute path of the kit's `templates/site`. */
  readonly themeFolder: string;
  /** The kit's stylesheet and web fonts: site path to bytes. */
  readonly assets: readonly { readonly path: string; read(): Uint8Array }[];
  /** Absolute paths of the TrueType fonts for pictures. */
  readonly fontFiles: readonly string[];
  /** Bytes to publish of a file of the event folder; of a picture, at this width when one is given. */
  readMedia(path: string, width?: number): Uint8Array | Promise<Uint8Array>;
  readonly basePath?: string;
}

/** Pages in memory at once: enough to spread Eleventy's cost, few enough for an event of ten thousand sessions. */
const batchSize = 1000;
const pngWidth: Readonly<Record<DrawnImage["kind"], number>> = {
  social: 1200,
  favicon: 180,
  poster: 1000,
  strip: 1600,
};

/** Every file of the site, in a fixed order, as they are made. */
export async function* render(site: SiteModel, ports: RenderPorts): AsyncGenerator<RenderedFile> {
  yield* site.files;
  const drawings = site.images.map((image) => ({ image, svg: drawSvg(image) }));
  yield* drawings.map(({ image, svg }) => ({ path: image.path, content: svg }));
  const pictures = startPictures(drawings, ports.fontFiles);
  for (const asset of usedAssets(site, ports)) yield { path: asset.path, copy_from: asset.read };
  // Made when asked for, so that only one is in memory at a time.
  for (const { from, to, width } of site.media) {
    yield { path: to, content: redactedFile(from, await ports.readMedia(from, width), site.redact) };
  }
  const draw = pageDrawer(site, ports.basePath);
  for (let start = 0; start < site.pages.length; start += batchSize) {
    const sheets = site.pages.slice(start, start + batchSize).map((page) => new Sheet(page.path, () => draw(page)));
    yield* await renderWithEleventy(sheets, ports.themeFolder);
  }
  for (const { path, png } of pictures) yield { path, content: await png };
}

/** How to draw any page of a site; `basePath` is for the page for lost addresses. */
export function pageDrawer(site: SiteModel, basePath?: string): (page: Page) => string {
  const uiOf = pageUis(site, basePath);
  return (page) => {
    // The table of templates pairs each kind with its page; TypeScript cannot follow a union through an index.
    const template = templates[page.kind] as Template<Page>;
    return `<!DOCTYPE html>\n${renderToString(h(template, { page, ui: uiOf(page) }))}\n`;
  };
}

/** HTML may hold `]]>`, XML may not (XML 1.0, 2.4). */
function drawSvg(image: DrawnImage): string {
  return `${renderToString(h(images[image.kind], { image })).replaceAll("]]>", "]]&gt;")}\n`;
}

/** Starts the pictures that are wanted as PNG too; they are drawn while pages are, and asked for at the end. */
function startPictures(drawings: readonly { image: DrawnImage; svg: string }[], fontFiles: readonly string[]) {
  return drawings.flatMap(({ image, svg }) => {
    if (image.png === undefined) return [];
    const png = rasterise(svg, pngWidth[image.kind], fontFiles);
    // When pages fail first, nobody asks for the picture: its own failure must not then end the process.
    png.catch(() => {});
    return [{ path: image.png, png }];
  });
}

/** A site that uses the reader's own fonts carries none. */
function usedAssets(site: SiteModel, { assets }: RenderPorts): RenderPorts["assets"] {
  return site.edition.theme.fonts === "bundled" ? assets : assets.filter(({ path }) => !path.endsWith(".woff2"));
}
