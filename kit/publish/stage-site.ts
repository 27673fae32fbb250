// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { RenderedFiles } from "../render/rendered-file.ts";
import { STAGING_MARKER } from "./leftovers.ts";
import { writeManifest } from "./manifest.ts";
import { PublishError } from "./publish-error.ts";
import { renderedBytes } from "./rendered-bytes.ts";
import { NO_JEKYLL, SITE_MARKER } from "./safe-site-path.ts";
import { sitePaths } from "./site-paths.ts";
import { createNew, siteWriter, type Tally, type WriterOptions } from "./site-writer.ts";
import { surveyFolder } from "./survey-site.ts";

/** A site prepared beside its place. */
export interface StagedSite extends Tally {
  readonly folder: string;
  readonly manifest: string;
}

export interface StagingOptions extends WriterOptions {
  /** Called before each write with the number of files so far: may wait, may throw to stop. */
  readonly step: (count: number) => Promise<void>;
}

const SHOWN = 5;

/**
 * Writes the files of a site into a new folder, then its marker, and checks that the folder holds them and nothing else.
 * Throws PublishError `output/path-clash` and `output/incomplete`, FileSystemError, and what the files' source throws.
 */
export async function stageSite(files: RenderedFiles, options: StagingOptions): Promise<StagedSite> {
  const { folder, disk } = options;
  disk.createFolder(folder);
  createNew(join(folder, STAGING_MARKER), "", options);
  const writer = siteWriter(options);
  const paths = sitePaths();
  let count = 0;
  for await (const file of files) {
    await options.step(++count);
    paths.add(file.path);
    writer.write(file.path, renderedBytes(file));
  }
  await options.step(0);
  writer.write(NO_JEKYLL, new Uint8Array());
  const tally = writer.tally();
  const manifest = writeManifest(tally.entries);
  createNew(join(folder, SITE_MARKER), manifest, options);
  disk.removeFile(join(folder, STAGING_MARKER));
  const staged = { folder, manifest, ...tally };
  verify(staged, options);
  return staged;
}

function verify({ entries, manifest, folder }: StagedSite, { site, disk }: StagingOptions): void {
  const { present, foreign, litter } = surveyFolder(folder, new Set(entries.map((entry) => entry.path)), disk);
  const missing = entries.filter((entry) => !present.has(entry.path)).map((entry) => entry.path);
  const names = [...missing, ...foreign, ...litter];
  if (Buffer.from(disk.read(join(folder, SITE_MARKER))).toString("utf8") !== manifest) names.push(SITE_MARKER);
  if (names.length > 0) {
    throw new PublishError("output/incomplete", site, { names: names.slice(0, SHOWN), count: names.length });
  }
}
