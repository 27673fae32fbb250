// SPDX-License-Identifier: MIT
import type { PublishErrorArgs } from "../diagnostics/publish-messages.ts";
import { PublishError } from "./publish-error.ts";
import { NO_JEKYLL, SITE_MARKER, safeSitePath } from "./safe-site-path.ts";

type ClashReason = PublishErrorArgs["output/path-clash"]["reason"];

/** Collects the paths of one site and refuses those that could not stand beside the others. */
export interface SitePaths {
  /** Takes a path in. Throws a PublishError `output/path-clash`, naming both paths when there are two. */
  add(path: string): void;
}

/**
 * An empty set of site paths, the kit's own files taken. Two paths clash when some system would make them one (same
 * letters after NFC and case folding) or when one is a file where another needs a folder.
 */
export function sitePaths(): SitePaths {
  const files = new Map<string, string>([SITE_MARKER, NO_JEKYLL].map((path) => [folded(path), path]));
  const folders = new Map<string, string>();
  return {
    add(path) {
      const key = folded(safeSitePath(path));
      const same = files.get(key);
      if (same !== undefined) throw clash(path, same === path ? "twice" : "case", same);
      const folder = folders.get(key);
      if (folder !== undefined) throw clash(path, "file-and-folder", folder);
      addFolders(path, files, folders);
      files.set(key, path);
    },
  };
}

function addFolders(path: string, files: ReadonlyMap<string, string>, folders: Map<string, string>): void {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    const folder = path.slice(0, end);
    // Most files stand beside another.
    if (folders.get(folder) === folder) return;
    const key = folded(folder);
    const known = folders.get(key);
    if (known === folder) return;
    if (known !== undefined) throw clash(path, "case", known);
    const file = files.get(key);
    if (file !== undefined) throw clash(path, "file-and-folder", file);
    folders.set(key, folder);
  }
}

function folded(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function clash(path: string, reason: ClashReason, other: string): PublishError {
  return new PublishError("output/path-clash", path, reason === "twice" ? { reason } : { reason, other });
}
