// SPDX-License-Identifier: MIT
import type { FileSystem } from "../io/file-system.ts";
import { isFileSystemError } from "./publish-error.ts";

/** Does something with a file that another process may remove at any time; undefined when it is gone. */
export function ifThere<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (isFileSystemError(error) && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** The text of a regular file; undefined when there is none, or when it goes while being read. */
export function readIfFile(path: string, disk: FileSystem): string | undefined {
  return ifThere(() => (disk.kind(path) === "file" ? Buffer.from(disk.read(path)).toString("utf8") : undefined));
}
