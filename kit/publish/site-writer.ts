// SPDX-License-Identifier: MIT
import { dirname, join } from "node:path";
import type { FileSystem } from "../io/file-system.ts";
import { type ManifestEntry, sha256 } from "./manifest.ts";
import { PublishError } from "./publish-error.ts";
import type { SiteInPlace } from "./survey-site.ts";

/** Where to write, and the site in place with its folder. */
export interface WriterOptions {
  readonly folder: string;
  readonly old: SiteInPlace;
  readonly site: string;
  readonly disk: FileSystem;
}

/** What a writer has done so far. */
export interface Tally {
  readonly entries: readonly ManifestEntry[];
  readonly written: number;
  readonly kept: number;
  readonly bytes: number;
}

/** Writes files into a staging folder and counts. */
export interface SiteWriter {
  write(path: string, bytes: Uint8Array): void;
  tally(): Tally;
}

/** A writer into a new folder; what the old site has byte for byte is linked. Throws FileSystemError. */
export function siteWriter(options: WriterOptions): SiteWriter {
  const entries: ManifestEntry[] = [];
  const folders = new Set<string>([options.folder]);
  const count = { written: 0, kept: 0, bytes: 0 };
  return {
    write(path, bytes) {
      const entry = { path, sha256: sha256(bytes) };
      const to = join(options.folder, path);
      ensureFolder(dirname(to), folders, options.disk);
      if (linkFromOld(entry, bytes, to, options)) count.kept++;
      else {
        createNew(to, bytes, options);
        count.written++;
      }
      count.bytes += bytes.byteLength;
      entries.push(entry);
    },
    tally: () => ({ entries, ...count }),
  };
}

function ensureFolder(folder: string, known: Set<string>, disk: FileSystem): void {
  if (known.has(folder)) return;
  ensureFolder(dirname(folder), known, disk);
  disk.createFolder(folder);
  known.add(folder);
}

/** The marker only says where to look: the file's bytes, as they are on the disk now, decide. */
function linkFromOld(entry: ManifestEntry, bytes: Uint8Array, to: string, { old, site, disk }: WriterOptions): boolean {
  if (old.files.get(entry.path) !== entry.sha256) return false;
  const from = join(site, entry.path);
  return Buffer.compare(disk.read(from), bytes) === 0 && disk.link(from, to);
}

/** Makes a file in the staging folder. Throws a PublishError `output/incomplete` when something else put one there. */
export function createNew(path: string, content: string | Uint8Array, { folder, disk }: WriterOptions): void {
  if (!disk.create(path, content)) throw new PublishError("output/incomplete", folder, { names: [path], count: 1 });
}
