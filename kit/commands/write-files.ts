// SPDX-License-Identifier: MIT
import { resolve } from "node:path";
import { diskFileSystem } from "../io/disk-file-system.ts";
import { FileSystemError } from "../io/file-system.ts";
import { replaceFile } from "../io/replace-file.ts";
import { isFileSystemError } from "../publish/publish-error.ts";
import { UsageError } from "./command.ts";
import type { CommandWords } from "./words/words.ts";

/**
 * Writes files of a folder, each at once, and makes the folders above them. No link is followed, so that nothing is written
 * outside the folder.
 * @param files by POSIX path in the folder.
 * @throws {UsageError} when a link, or what is no folder, is in the way; {FileSystemError} when the disk refuses one.
 */
export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  { usage }: Pick<CommandWords, "usage">,
): void {
  for (const [path, content] of files) {
    const file = `${folder}/${path}`;
    try {
      for (const inner of foldersAbove(path)) makeFolder(`${folder}/${inner}`, usage);
      if (diskFileSystem().kind(resolve(file)) === "link") throw new UsageError(usage.is_link(file));
      replaceFile(file, content);
    } catch (error) {
      throw isFileSystemError(error) ? new FileSystemError(error.code, file, error) : error;
    }
  }
}

function foldersAbove(path: string): readonly string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

function makeFolder(folder: string, usage: CommandWords["usage"]): void {
  const disk = diskFileSystem();
  const there = disk.kind(resolve(folder));
  if (there === "link") throw new UsageError(usage.is_link(folder));
  if (there === "absent") disk.createFolder(resolve(folder));
  else if (there !== "folder") throw new UsageError(usage.in_the_way(folder));
}
