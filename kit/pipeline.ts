// SPDX-License-Identifier: MIT
/**
 * The program on one page: load → validate → model → derive → render, page data and export → publish. Every command is this line stopped
 * early. Stages are folders; what they need of the outside world comes in as ports.
 */
import type { SiteModel } from "./derive/site.ts";
import type { Finding } from "./diagnostics/finding.ts";
import type { Files } from "./io/files.ts";
import { addLibrary, isOfLibrary, libraryFormats } from "./load/add-library.ts";
import { load } from "./load/load.ts";
import type { Loaded } from "./load/source.ts";
import type { Day } from "./model/edition.ts";
import type { InSeries } from "./model/series.ts";
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
  /** `false` for a site that carries no source: it is only wanted for one of its files. */
  readonly bundle?: false;
  /** What the edition is among others, when it is one of several. */
  readonly series?: InSeries;
  /** Every address of the edition that was ever published, below the edition's own. */
  readonly recorded?: readonly string[];
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
  const [{ toEdition }, { namesOf }, { redact }, { withPictures }, { dayInZone }, { derive }, { makeBundle }] =
    await Promise.all([
      import("./model/to-edition.ts"),
      import("./model/leaving.ts"),
      import("./withdrawal/redact.ts"),
      import("./model/with-pictures.ts"),
      import("./model/day-in-zone.ts"),
      import("./derive/derive.ts"),
      import("./bundle/make-bundle.ts"),
    ]);
  const read = toEdition(input);
  const published = read.media.filter(({ withdrawn }) => !withdrawn).map(({ path }) => path);
  const edition = request.pictures === undefined ? read : withPictures(read, await request.pictures(published));
  const today = request.asOf ?? dayInZone(request.now, edition.timezone);
  const siteUrl = request.siteUrl ?? edition.url;
  const bundle = request.bundle === false ? undefined : makeBundle(input, edition);
  const derived = derive(edition, {
    today,
    ...(bundle && { source: { kept: bundle.kept, left_out: bundle.left_out } }),
    ...(siteUrl === undefined ? {} : { siteUrl: siteUrl.replace(/\/*$/u, "/") }),
    ...(request.series && { series: request.series }),
    ...(request.recorded && { recorded: request.recorded }),
  });
  const names = namesOf(input);
  // A path that is somebody's name is not told: no archive ever carried that file.
  const withdrawn_media = input.media
    .filter(({ id, value }) => value.withdrawn && names.mentions(id).length === 0)
    .map(({ id }) => id);
  const site = { ...derived, withdrawn_media, ...(bundle && { bundle }) };
  return names.any ? { ...site, redact: (text) => redact(text, names) } : site;
}

/** render, page data, export: the site's files as they are made, those at its old addresses last. Eleventy is not loaded before this. */
export async function* draw(site: SiteModel, ports: RenderPorts): AsyncGenerator<RenderedFile> {
  const { withMovedFiles } = await import("./record/with-moved-files.ts");
  yield* withMovedFiles(drawn(site, ports), site.moved_files);
}

async function* drawn(planned: SiteModel, ports: RenderPorts): AsyncGenerator<RenderedFile> {
  const [{ render }, { pageDataFiles }, { exportFiles }] = await Promise.all([
    import("./render/render.ts"),
    import("./page-data/page-data-files.ts"),
    import("./export/export-files.ts"),
  ]);
  // First: pages and exports say how large it is.
  const source = await packSource(planned, ports);
  if (source !== undefined) yield source.file;
  const site = source === undefined ? planned : source.site;
  yield* render(site, ports);
  yield* pageDataFiles(site);
  yield* exportFiles(site);
}

/** Packs the source that a site carries: the file, and the site that knows of it; undefined when it carries none. */
export async function packSource(
  site: SiteModel,
  ports: Pick<RenderPorts, "readMedia">,
): Promise<{ readonly site: SiteModel; readonly file: RenderedFile & { readonly content: Uint8Array } } | undefined> {
  const { bundle, edition, site_url } = site;
  if (bundle === undefined) return undefined;
  const [{ sourceZip }, { redactedFile }, { sourcePath }, { withSource }] = await Promise.all([
    import("./bundle/source-zip.ts"),
    import("./render/redacted-file.ts"),
    import("./derive/paths.ts"),
    import("./derive/with-source.ts"),
  ]);
  const path = sourcePath(edition.id);
  const read = async (from: string) => redactedFile(from, await ports.readMedia(from), bundle.clean);
  const { bytes, sha256 } = await sourceZip(bundle, edition, site_url, read);
  return { site: withSource(site, { path, bytes: bytes.length, sha256 }), file: { path, content: bytes } };
}
