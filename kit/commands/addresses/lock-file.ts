// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { diskFiles } from "../../io/disk-files.ts";
import { FileSystemError } from "../../io/file-system.ts";
import { replaceFile } from "../../io/replace-file.ts";
import { emptyLock, type Lock, largestLock, lockName, lockText } from "../../lock/lock.ts";
import { type LockFault, readLock } from "../../lock/read-lock.ts";

/** The lock of a folder as it was found. */
export interface FoundLock {
  readonly lock: Lock;
  /** Its text; undefined when there is none yet. */
  readonly text: string | undefined;
}

/** Reads the lock beside `event.yaml` or `series.yaml`; a folder without one has an empty one. A link is not followed. */
export function readLockFile(folder: string): FoundLock | LockFault | "unreadable" {
  try {
    const bytes = diskFiles(folder).read(lockName, largestLock + 1);
    const lock = readLock(bytes);
    return typeof lock === "string" ? lock : { lock, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isAbsent ? { lock: emptyLock, text: undefined } : "unreadable";
  }
}

/**
 * Writes a lock at once, unless it says nothing new.
 * @returns what became of it; otherwise the system's own code, such as `EACCES`.
 */
export function writeLockFile(
  folder: string,
  lock: Lock,
  before: string | undefined,
): "same" | "written" | { code: string } {
  const text = lockText(lock);
  if (text === before) return "same";
  try {
    replaceFile(join(folder, lockName), text);
    return "written";
  } catch (error) {
    if (error instanceof FileSystemError) return { code: error.code };
    throw error;
  }
}
