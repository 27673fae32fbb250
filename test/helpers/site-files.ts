// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file of a folder, POSIX paths, sorted. */
export function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((path) => path.slice(folder.length + 1)).sort();
}

/** The HTML pages of a site. */
export function pagesOf(folder: string): readonly string[] {
  return filesOf(folder).filter((path) => path.endsWith(".html"));
}

/** One page of each kind, by the class that its body carries. */
export function onePageOfEachKind(folder: string): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const page of pagesOf(folder)) {
    const kind = /<body class="page-([\w-]+)/u.exec(readFileSync(join(folder, page), "utf8"))?.[1];
    if (kind !== undefined && !kinds.has(kind)) kinds.set(kind, page);
  }
  return kinds;
}

/** One number for the whole tree: paths and bytes. */
export function treeHash(folder: string): string {
  const hash = createHash("sha256");
  for (const path of filesOf(folder))
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(folder, path)))
      .update("\0");
  return hash.digest("hex");
}
