// SPDX-License-Identifier: MIT
import type { SiteModel } from "../derive/site.ts";
import type { RenderedFile, RenderedFiles } from "../render/rendered-file.ts";

/**
 * The files of a site, and after them a copy of each that also stands at an address it once had. An old address that
 * something stands at again gets no copy.
 */
export async function* withMovedFiles(
  files: RenderedFiles,
  moved: SiteModel["moved_files"],
): AsyncGenerator<RenderedFile> {
  const wanted = new Map<string, string[]>();
  for (const { from, to } of moved) wanted.set(to, [...(wanted.get(to) ?? []), from]);
  const free = new Set(moved.map(({ from }) => from));
  const copies: RenderedFile[] = [];
  for await (const file of files) {
    yield file;
    free.delete(file.path);
    for (const path of wanted.get(file.path) ?? []) copies.push({ ...file, path });
  }
  yield* copies.filter(({ path }) => free.has(path));
}
