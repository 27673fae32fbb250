// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { SiteModel } from "../derive/site.ts";
import { kitAssets, kitFolder, pictureFonts } from "../io/kit-folder.ts";
import { spareMemory } from "../io/spare-memory.ts";
import { draw } from "../pipeline.ts";
import type { RenderPorts } from "../render/render.ts";
import type { RenderedFile, RenderedFiles } from "../render/rendered-file.ts";
import type { EventPictures } from "./event-pictures.ts";
import type { PlannedSite, PlannedSites } from "./planned-sites.ts";

/** The files of every edition, as they are asked for; and, once they all were, what is known only then. */
export interface DrawnSites {
  readonly files: RenderedFiles;
  /** Those of all editions, in the order met. */
  languages(): readonly string[];
  /** Forgets the pictures that earlier builds kept and this one had no use for. */
  tidy(): void;
}

/** Draws the site to be, edition by edition; `basePath` over the one that the site's address gives. */
export function drawSites(sites: PlannedSites["sites"], basePath: string | undefined): DrawnSites {
  const met: PlannedSite[] = [];
  async function* files() {
    for await (const planned of sites) {
      met.push({ ...planned, site: lightly(planned.site) });
      yield* drawOne(planned, basePath);
    }
  }
  return {
    files: withoutRepeatedAssets(files()),
    languages: () => [...new Set(met.flatMap(({ site }) => site.edition.languages))],
    tidy: () => {
      for (const { pictures } of met) pictures.tidy();
    },
  };
}

/** A drawn edition is remembered without its pages. */
function lightly(site: SiteModel): SiteModel {
  return { ...site, pages: [], files: [], images: [], media: [], targets: {} };
}

function drawOne({ site, pictures }: PlannedSite, basePath: string | undefined): AsyncGenerator<RenderedFile> {
  if (site.pages.length > largeSite) spareMemory();
  return draw(site, renderPorts(pictures, site, basePath));
}

/** Pages from which memory matters more than a little time. */
const largeSite = 4000;

/** The look and the scripts are the same for every edition, and written once. */
async function* withoutRepeatedAssets(files: AsyncIterable<RenderedFile>): AsyncGenerator<RenderedFile> {
  const seen = new Set<string>();
  for await (const file of files) {
    if (seen.has(file.path)) continue;
    if (file.path.startsWith("assets/")) seen.add(file.path);
    yield file;
  }
}

function renderPorts(pictures: EventPictures, site: SiteModel, basePath: string | undefined): RenderPorts {
  const siteUrl = site.site_url;
  const given = basePath ?? (siteUrl === undefined ? undefined : new URL(siteUrl).pathname);
  return {
    themeFolder: join(kitFolder(), "templates/site"),
    assets: kitAssets(),
    fontFiles: pictureFonts(),
    readMedia: pictures.bytes,
    ...(given === undefined ? {} : { basePath: given.replace(/^\/*|\/*$/gu, "/").replace(/^\/\/$/u, "/") }),
  };
}
