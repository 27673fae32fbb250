// SPDX-License-Identifier: MIT
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { FileSystemError } from "./file-system.ts";

/**
 * Writes several files, all prepared before the first is in its place, so that a full disk changes none of them. They are
 * put in place in the order given: cut in between, the last ones are as they were.
 * @param files paths on this machine and bytes; a folder that is missing is made.
 * @throws {FileSystemError} what the disk says; nothing is then left beside the files.
 */
export function replaceFiles(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): void {
  const ready: { readonly beside: string; readonly path: string }[] = [];
  try {
    for (const { path, bytes } of files) {
      const beside = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
      mkdirSync(dirname(path), { recursive: true });
      const mode = statSync(path, { throwIfNoEntry: false })?.mode;
      ready.push({ beside, path });
      writeFileSync(beside, bytes, { flag: "wx", ...(mode !== undefined && { mode }) });
    }
    for (const { beside, path } of ready) renameSync(beside, path);
  } catch (error) {
    for (const { beside } of ready) rmSync(beside, { force: true });
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const path = error instanceof Error && "path" in error ? String(error.path) : "";
    throw typeof code === "string" ? new FileSystemError(code, path, error) : error;
  }
}
