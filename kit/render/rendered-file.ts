// SPDX-License-Identifier: MIT
/**
 * One file of the site to be. A file that is only copied gives its bytes when asked, so that
 * only one of them is in memory at a time.
 */
export type RenderedFile =
  | { readonly path: string; readonly content: string | Uint8Array }
  | { readonly path: string; readonly copy_from: () => Uint8Array };

/** The files of a site in the order they are made; never asked for twice. */
export type RenderedFiles = Iterable<RenderedFile> | AsyncIterable<RenderedFile>;
