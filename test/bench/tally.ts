// SPDX-License-Identifier: MIT
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a builder wrote. */
export interface Tally {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Counts the files below a folder, the HTML pages among them, and their bytes. A folder that is not there is empty. */
export function tally(folder: string): Tally {
  let [files, pages, bytes] = [0, 0, 0];
  for (const entry of listed(folder)) {
    if (!entry.isFile()) continue;
    files += 1;
    if (entry.name.endsWith(".html")) pages += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { files, pages, bytes };
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
