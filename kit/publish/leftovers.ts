// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { FileSystem } from "../io/file-system.ts";
import { readIfFile } from "./if-there.ts";
import { readManifest } from "./manifest.ts";
import type { Target } from "./output.ts";
import { isFileSystemError } from "./publish-error.ts";
import { SITE_MARKER } from "./safe-site-path.ts";
import { foldersOf, surveyFolder } from "./survey-site.ts";

/** First into a staging folder and last out of it: a folder beside the site that carries it may be removed whole. */
export const STAGING_MARKER = ".event-kit-staging";

const STAGING = /^[0-9]+$/;
const OLD = /^old-[0-9]+$/;
const TAKEN_LOCK = /^lock-[0-9]+$/;

/** The names that the publisher left or holds beside the site, without their common start. */
export function besideSite(target: Target, disk: FileSystem): readonly string[] {
  if (disk.kind(target.parent) !== "folder") return [];
  return disk
    .entries(target.parent)
    .filter((entry) => entry.name.startsWith(target.prefix))
    .map((entry) => entry.name.slice(target.prefix.length));
}

/**
 * Removes what dead publishers left: to be called by the holder of the lock, once the journal is settled. Gives the
 * paths of what could not be removed, or held something that the kit did not make.
 */
export function sweep(target: Target, disk: FileSystem): readonly string[] {
  return besideSite(target, disk)
    .filter((ending) => STAGING.test(ending) || OLD.test(ending) || TAKEN_LOCK.test(ending))
    .map((ending) => target.beside(ending))
    .filter((path) => !discard(path, disk));
}

/** Removes one of the publisher's own folders or files, as far as it is its own. False when something is left; never throws for the disk. */
export function discard(path: string, disk: FileSystem): boolean {
  try {
    remove(path, disk);
    return disk.kind(path) === "absent";
  } catch (error) {
    if (isFileSystemError(error)) return false;
    throw error;
  }
}

function remove(path: string, disk: FileSystem): void {
  const kind = disk.kind(path);
  if (kind === "file") disk.removeFile(path);
  else if (kind === "folder" && disk.kind(join(path, STAGING_MARKER)) === "file") removeStaging(path, disk);
  else if (kind === "folder") removeSite(path, disk);
}

/** Removes a staging folder, its marker last, so that a removal that is cut can be taken up again. */
function removeStaging(folder: string, disk: FileSystem): void {
  for (const { name } of disk.entries(folder)) {
    if (name !== STAGING_MARKER) disk.removeTree(join(folder, name));
  }
  disk.removeFile(join(folder, STAGING_MARKER));
  disk.removeFolder(folder);
}

/** Removes the files that a site's own marker names, and the folders left empty: never anything else. */
function removeSite(folder: string, disk: FileSystem): void {
  const marker = join(folder, SITE_MARKER);
  const listed = new Set(readManifest(readIfFile(marker, disk) ?? "")?.keys());
  const { present, litter } = surveyFolder(folder, listed, disk);
  for (const path of [...present, ...litter]) disk.removeFile(join(folder, path));
  // A folder sorts before what it contains: backwards, the deepest come first.
  for (const path of [...foldersOf(listed)].sort().reverse()) removeIfEmpty(join(folder, path), disk);
  if (disk.entries(folder).some((entry) => entry.name !== SITE_MARKER)) return;
  if (disk.kind(marker) === "file") disk.removeFile(marker);
  disk.removeFolder(folder);
}

function removeIfEmpty(folder: string, disk: FileSystem): void {
  if (disk.kind(folder) === "folder" && disk.entries(folder).length === 0) disk.removeFolder(folder);
}
