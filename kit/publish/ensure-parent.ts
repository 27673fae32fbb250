// SPDX-License-Identifier: MIT
import { dirname } from "node:path";
import type { FileSystem } from "../io/file-system.ts";
import { isFileSystemError } from "./publish-error.ts";

/** Makes the missing folders above a path. Gives what takes away those that were made and are still empty. */
export function ensureParent(path: string, disk: FileSystem): () => void {
  const made: string[] = [];
  const undo = () => removeEmpty(made.toReversed(), disk);
  try {
    make(dirname(path), made, disk);
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
}

function make(folder: string, made: string[], disk: FileSystem): void {
  if (disk.kind(folder) !== "absent") return;
  make(dirname(folder), made, disk);
  disk.createFolder(folder);
  made.push(folder);
}

function removeEmpty(folders: readonly string[], disk: FileSystem): void {
  try {
    for (const folder of folders) disk.removeFolder(folder);
  } catch (error) {
    // In use by now, or the disk refuses: an empty folder more harms nobody.
    if (!isFileSystemError(error)) throw error;
  }
}
