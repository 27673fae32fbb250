// SPDX-License-Identifier: MIT
/**
 * The program on one page: load → validate → model → derive → export and render → publish. Every command is this line stopped
 * early. Stages are folders; what they need of the outside world comes in as ports.
 */
import type { SiteModel } from "./derive/site.ts";
import type { Finding } from "./diagnostics/finding.ts";
import type { Files } from "./io/files.ts";
import { addLibrary, isOfLibrary, libraryFormats } from "./load/add-library.ts";
import { load } from "./load/load.ts";
import type { Loaded } from "./load/source.ts";
import type { Day } from "./model/edition.ts";
import type { PicturesFound } from "./model/with-pictures.ts";
import type { RenderPorts } from "./render/render.ts";
import type { RenderedFile } from "./render/rendered-file.ts";
import { licenceIds } from "./validate/licence-ids.ts";
import { type Validated, validate } from "./validate/validate.ts";
import { zoneNames } from "./validate/zone-names.ts";

/** What every command reads. */
export interface Sources {
  /** The event folder. */
  readonly folder: Files;
  /** The kit's own formats: a folder of `<id>.md`. */
  readonly formats: Files;
}

/** What a build is told besides the event. */
export interface Request {
  /** Milliseconds since the epoch; with the edition's zone it gives the day the site shows. */
  readonly now: number;
  /** The day to build for instead of today. */
  readonly asOf?: Day;
  /** The site's address, over the one the event gives. */
  readonly siteUrl?: string;
  /** Looks at the files of `media/` that may be published; without it, pictures are planned as they are in the folder. */
  readonly pictures?: (paths: readonly string[]) => Promise<PicturesFound>;
}

/** What was read, and what is to be said of it; `input` is there when nothing forbids going on. */
export type Checked = Validated & { readonly loaded: Loaded };

/** load → validate. */
export function check({ folder, formats }: Sources): Checked {
  const loaded = load(folder);
  const library = { formats: libraryFormats(formats), licences: licenceIds(), zones: zoneNames() };
  const { findings, ...validated } = validate(addLibrary(loaded, formats), library);
  const own = (finding: Finding) => !isOfLibrary({ path: finding.place.file });
  return { ...validated, findings: findings.filter(own), loaded };
}

/** model → derive, for input that validation let through. Loaded only when needed: checking an event must stay quick. */
export async function plan(input: NonNullable<Validated["input"]>, request: Request): Promise<SiteModel> {
  const [{ toEdition }, { namesOf }, { redact }, { withPictures }, { dayInZone }, { derive }] = await Promise.all([
    import("./model/to-edition.ts"),
    import("./model/leaving.ts"),
    import("./withdrawal/redact.ts"),
    import("./model/with-pictures.ts"),
    import("./model/day-in-zone.ts"),
    import("./derive/derive.ts"),
  ]);
  const read = toEdition(input);
  const published = read.media.filter(({ withdrawn }) => !withdrawn).map(({ path }) => path);
  const edition = request.pictures === undefined ? read : withPictures(read, await request.pictures(published));
  const today = request.asOf ?? dayInZone(request.now, edition.timezone);
  const siteUrl = request.siteUrl ?? edition.url;
  const site = derive(edition, { today, ...(siteUrl === undefined ? {} : { siteUrl: siteUrl.replace(/\/*$/u, "/") }) });
  const names = namesOf(input);
  return names.any ? { ...site, redact: (text) => redact(text, names) } : site;
}

/** export, render: the site's files as they are made. Eleventy is not loaded before this. */
export async function* draw(site: SiteModel, ports: RenderPorts): AsyncGenerator<RenderedFile> {
  const [{ render }, { exportFiles }] = await Promise.all([
    import("./render/render.ts"),
    import("./export/export-files.ts"),
  ]);
  yield* render(site, ports);
  yield* exportFiles(site);
}
