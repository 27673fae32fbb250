// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { FileSystem } from "../io/file-system.ts";
import { readIfFile } from "./if-there.ts";
import { besideSite } from "./leftovers.ts";
import { readManifest } from "./manifest.ts";
import type { Target } from "./output.ts";
import { PublishError } from "./publish-error.ts";
import { SITE_MARKER } from "./safe-site-path.ts";
import { surveyFolder, surveySite } from "./survey-site.ts";

/** What a swap is about to do: endings of the names beside the site. Written before the first rename, removed after the last. */
export interface Journal {
  readonly staging: string;
  readonly old: string;
}

/** What repairing a place found and did. */
export type Repair = "nothing" | "new-site" | "old-site";

const ENDINGS = /^(?:[0-9]+|old-[0-9]+)$/;

/** Writes the journal of a swap. Throws FileSystemError, and a PublishError `output/failed` when its place is taken. */
export function writeJournal(journal: Journal, target: Target, disk: FileSystem): void {
  const made = disk.create(target.journal, `${JSON.stringify(journal)}\n`);
  if (!made) throw new PublishError("output/failed", target.journal, { reason: "EEXIST" });
}

/**
 * Ends what a cut swap began, to be called by the holder of the lock: when the site is absent, the prepared site is put
 * in place, or, if that is gone, the old one back. Throws a PublishError `output/not-ours` when somebody made another
 * folder at the site's place meanwhile, and FileSystemError; the journal then stays.
 */
export function settleJournal(target: Target, disk: FileSystem): Repair {
  if (disk.kind(target.journal) !== "file") return "nothing";
  const journal = readJournal(target, disk);
  const prepared = folderAt(journal?.staging, target, disk);
  const staging = prepared !== undefined && isWhole(prepared, disk) ? prepared : undefined;
  const old = folderAt(journal?.old ?? lastOld(target, disk), target, disk);
  clearEmptySite(target, staging !== undefined && old !== undefined, disk);
  const repair = putInPlace(target, staging, old, disk);
  disk.removeFile(target.journal);
  return repair;
}

function putInPlace(target: Target, staging: string | undefined, old: string | undefined, disk: FileSystem): Repair {
  const from = staging ?? old;
  if (from === undefined || disk.kind(target.site) !== "absent") return "nothing";
  disk.rename(from, target.site);
  return from === staging ? "new-site" : "old-site";
}

/** A swap that failed and was undone may have left its journal, and a prepared site that was being removed. */
function isWhole(folder: string, disk: FileSystem): boolean {
  const named = readManifest(readIfFile(join(folder, SITE_MARKER), disk) ?? "");
  if (named === undefined) return false;
  const { present, foreign } = surveyFolder(folder, new Set(named.keys()), disk);
  return present.size === named.size && foreign.length === 0;
}

/** In the gap of a cut swap a person or a tool may have made the missing folder again: only an empty one gives way. */
function clearEmptySite(target: Target, inGap: boolean, disk: FileSystem): void {
  if (!inGap || disk.kind(target.site) === "absent") return;
  if (surveySite(target, disk).marker === "") disk.removeTree(target.site);
}

function readJournal(target: Target, disk: FileSystem): Journal | undefined {
  try {
    const data: unknown = JSON.parse(readIfFile(target.journal, disk) ?? "");
    return isJournal(data) ? data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isJournal(data: unknown): data is Journal {
  if (typeof data !== "object" || data === null) return false;
  const { staging, old } = data as Record<string, unknown>;
  return [staging, old].every((ending) => typeof ending === "string" && ENDINGS.test(ending));
}

/** A journal that was cut names nothing: the last site set aside is then the one to put back. */
function lastOld(target: Target, disk: FileSystem): string | undefined {
  return besideSite(target, disk).findLast((ending) => ending.startsWith("old-"));
}

function folderAt(ending: string | undefined, target: Target, disk: FileSystem): string | undefined {
  if (ending === undefined) return undefined;
  const path = target.beside(ending);
  return disk.kind(path) === "folder" ? path : undefined;
}
