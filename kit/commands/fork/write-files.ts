// SPDX-License-Identifier: MIT
import { resolve } from "node:path";
import { diskFileSystem } from "../../io/disk-file-system.ts";
import type { FileSystem } from "../../io/file-system.ts";
import { replaceFile } from "../../io/replace-file.ts";
import { isFileSystemError } from "../../publish/publish-error.ts";
import { exit, type Setting } from "../command.ts";
import { ForkRefused } from "./fork-options.ts";

/**
 * Writes files of an event folder, each at once; no link is followed, so that nothing is written outside the folder.
 * @throws {ForkRefused} when a link is in the way, or when the disk refuses.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>, { words }: Setting): void {
  const disk = diskFileSystem();
  for (const [path, content] of files) {
    const file = `${folder}/${path}`;
    try {
      const isReal = realFolders(folder, path, disk) && disk.kind(resolve(file)) !== "link";
      if (!isReal) throw new ForkRefused(words.notes.usage.traces_is_link(file), exit.usage);
      replaceFile(file, content);
    } catch (error) {
      if (!isFileSystemError(error)) throw error;
      throw new ForkRefused(words.result.not_written(file, error.code), exit.machine);
    }
  }
}

/** Makes the missing folders above a path; false when one of them is a link, or no folder. */
function realFolders(folder: string, path: string, disk: FileSystem): boolean {
  const names = path.split("/").slice(0, -1);
  return names.every((_, index) => {
    const inner = resolve(folder, ...names.slice(0, index + 1));
    if (disk.kind(inner) === "absent") disk.createFolder(inner);
    return disk.kind(inner) === "folder";
  });
}
