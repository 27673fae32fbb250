// SPDX-License-Identifier: MIT
import { basename, dirname, join } from "node:path";
import type { FileSystem } from "../io/file-system.ts";

/** Writes a new file that is there whole or not at all, making the folders it needs. The name must be free. */
export function writeWhole(path: string, content: string | Uint8Array, disk: FileSystem): void {
  ensureFolder(dirname(path), disk);
  const draft = join(dirname(path), `.${basename(path).replace(/^\./u, "")}.new`);
  if (disk.kind(draft) !== "absent") disk.removeFile(draft);
  disk.create(draft, content);
  disk.rename(draft, path);
}

/** Makes a folder with those above it, unless it is there. */
export function ensureFolder(folder: string, disk: FileSystem): void {
  if (disk.kind(folder) !== "absent") return;
  ensureFolder(dirname(folder), disk);
  disk.createFolder(folder);
}
