// SPDX-License-Identifier: MIT
import { basename } from "node:path";
import type { FileSystem } from "../io/file-system.ts";
import { writeJournal } from "./journal.ts";
import { besideSite, discard } from "./leftovers.ts";
import type { Target } from "./output.ts";
import { isFileSystemError, PublishError } from "./publish-error.ts";

/**
 * Puts a prepared site in place: journal, old site aside, new site in, journal away, old site removed. An error undoes what was done and
 * is thrown on (FileSystemError); when the undoing fails too, the journal stays for the next run, and the error is a
 * PublishError `output/half-done`. Gives what could not be tidied after the new site was in place.
 */
export function swapSite(staging: string, target: Target, disk: FileSystem): readonly string[] {
  const old = freeOld(target, disk);
  writeJournal({ staging: basename(staging).slice(target.prefix.length), old }, target, disk);
  const aside = target.beside(old);
  let moved = false;
  try {
    if (disk.kind(target.site) !== "absent") {
      disk.rename(target.site, aside);
      moved = true;
    }
    disk.rename(staging, target.site);
  } catch (error) {
    if (moved) putBack(target, aside, error, disk);
    tidyJournal(target, disk);
    throw error;
  }
  return [...tidyJournal(target, disk), ...(discard(aside, disk) ? [] : [aside])];
}

function freeOld(target: Target, disk: FileSystem): string {
  const taken = new Set(besideSite(target, disk));
  let number = 1;
  while (taken.has(`old-${number}`)) number++;
  return `old-${number}`;
}

function putBack(target: Target, aside: string, reason: unknown, disk: FileSystem): void {
  try {
    disk.rename(aside, target.site);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    const code = isFileSystemError(reason) ? reason.code : error.code;
    throw new PublishError("output/half-done", target.site, { reason: code, kept: aside }, error);
  }
}

/** The swap is done or undone: a journal that cannot go does no harm, the next run sees so. */
function tidyJournal(target: Target, disk: FileSystem): readonly string[] {
  try {
    disk.removeFile(target.journal);
    return [];
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    return [target.journal];
  }
}
