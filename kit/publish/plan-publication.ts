// SPDX-License-Identifier: MIT

import type { RenderedFiles } from "../render/rendered-file.ts";
import { type ManifestEntry, sha256 } from "./manifest.ts";
import { renderedBytes } from "./rendered-bytes.ts";
import { NO_JEKYLL } from "./safe-site-path.ts";
import { sitePaths } from "./site-paths.ts";

/** What publishing would do, file by file; each list in code-unit order. */
export interface PublicationPlan {
  readonly write: readonly string[];
  readonly keep: readonly string[];
  readonly remove: readonly string[];
}

/** Compares the files of a site to be with those of the one in place (path to SHA-256; empty when there is none). */
export function planPublication(
  files: readonly ManifestEntry[],
  old: ReadonlyMap<string, string> = new Map(),
): PublicationPlan {
  const paths = new Set(files.map((file) => file.path));
  const same = (file: ManifestEntry) => old.get(file.path) === file.sha256;
  return {
    write: names(files.filter((file) => !same(file))),
    keep: names(files.filter(same)),
    remove: [...old.keys()].filter((path) => !paths.has(path)).sort(),
  };
}

/**
 * The manifest entries that publishing these files would give, the kit's own `.nojekyll` included, without writing
 * anything. Throws a PublishError `output/path-clash` as publishing would.
 */
export async function fingerprint(files: RenderedFiles): Promise<readonly ManifestEntry[]> {
  const paths = sitePaths();
  const entries: ManifestEntry[] = [{ path: NO_JEKYLL, sha256: sha256(new Uint8Array()) }];
  for await (const file of files) {
    paths.add(file.path);
    entries.push({ path: file.path, sha256: sha256(renderedBytes(file)) });
  }
  return entries;
}

function names(files: readonly ManifestEntry[]): string[] {
  return files.map((file) => file.path).sort();
}
