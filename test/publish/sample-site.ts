// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import type { RenderedFile } from "../../kit/render/rendered-file.ts";

/**
 * A small site in version A or B. Every third page is the same in both, every third differs, every third exists in one
 * only; there is a picture that gives its bytes when asked. Plain data: also run by the process that gets killed.
 */
export function sampleSite(version: string, pages: number, padding = ""): RenderedFile[] {
  const files: RenderedFile[] = [{ path: "index.html", content: `<h1>Welcome ${version}</h1>${padding}` }];
  for (let n = 0; n < pages; n++) {
    const kind = n % 3;
    const path = kind === 2 ? `fete/only-${version.toLowerCase()}/page-${n}.html` : `fete/sessions/page-${n}.html`;
    files.push({ path, content: kind === 0 ? `page ${n} ${padding}` : `page ${n} of ${version} ${padding}` });
  }
  files.push({ path: "fete/media/poster.png", copy_from: () => Uint8Array.from([137, 80, 78, 71, pages % 256]) });
  return files;
}

/** What a published folder must hold, marker apart: path to content. */
export function expectedTree(files: readonly RenderedFile[]): Record<string, string> {
  const tree: Record<string, string> = { ".nojekyll": "" };
  for (const file of files) {
    const content = "copy_from" in file ? file.copy_from() : file.content;
    tree[file.path] = Buffer.from(content).toString("latin1");
  }
  return Object.fromEntries(Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** SHA-256 of the bytes, worked out apart from the kit. */
export function digest(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
