// SPDX-License-Identifier: MIT
import type { Files } from "../io/files.ts";
import type { EditionFiles } from "./shared-files.ts";

/** A series as it is read: the folder of `series.yaml` without its editions, and each edition with what it shares. */
export interface SeriesFiles {
  readonly folder: Files;
  /** In the order of their ids. */
  readonly editions: readonly { readonly id: string; readonly files: EditionFiles }[];
}

/** The path in the folder of the series of a path in that of an edition. */
export function pathInSeries({ id, files }: SeriesFiles["editions"][number], path: string): string {
  return files.isShared(path) ? path : `editions/${id}/${path}`;
}
