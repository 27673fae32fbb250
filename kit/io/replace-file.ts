// SPDX-License-Identifier: MIT
import { realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { FileSystemError } from "./file-system.ts";

/**
 * Writes a file at once: whoever reads it meanwhile has the old one or the new one, whole. A link is followed; a device or a
 * pipe is written to. No folder is made.
 * @throws {FileSystemError} `EISDIR` when a folder is there, `ENOENT` when the folder it would be in is not.
 */
export function replaceFile(path: string, text: string | Uint8Array): void {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw new FileSystemError("EISDIR", path);
    if (there === undefined || there.isFile()) swapIn(there === undefined ? path : realpathSync(path), text, there);
    else writeFileSync(path, text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw typeof code === "string" && !(error instanceof FileSystemError)
      ? new FileSystemError(code, path, error)
      : error;
  }
}

/** Whether two paths lead to one file that is there. */
export function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

function swapIn(path: string, text: string | Uint8Array, before: Stats | undefined): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  try {
    writeFileSync(beside, text, { flag: "wx", ...(before && { mode: before.mode }) });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
