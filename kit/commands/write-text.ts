// SPDX-License-Identifier: MIT
import { resolve } from "node:path";
import { diskFileSystem } from "../io/disk-file-system.ts";
import { replaceFile } from "../io/replace-file.ts";
import { isFileSystemError } from "../publish/publish-error.ts";
import { type Setting, UsageError } from "./command.ts";

/**
 * Writes a file of a folder at once, making the folder when only it is missing.
 * @returns false, after saying why on stderr, when the disk refuses.
 * @throws {UsageError} when the folder is a link, which could lead out of the event, or no folder.
 */
export function writeText(folder: string, name: string, text: string, { console, words }: Setting): boolean {
  const path = `${folder}/${name}`;
  const disk = diskFileSystem();
  try {
    const there = disk.kind(resolve(folder));
    if (there === "link") throw new UsageError(words.notes.usage.traces_is_link(folder));
    if (there !== "absent" && there !== "folder") throw new UsageError(words.notes.usage.out_not_folder(folder));
    if (there === "absent") disk.createFolder(resolve(folder));
    if (disk.kind(resolve(path)) === "link") throw new UsageError(words.notes.usage.traces_is_link(path));
    replaceFile(path, text);
    return true;
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    if (error.code === "ENOENT") throw new UsageError(words.usage.out_nowhere(path));
    console.err(`${words.result.not_written(path, error.code)}\n`);
    return false;
  }
}
