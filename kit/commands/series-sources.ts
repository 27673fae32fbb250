// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { TextOf } from "../diagnostics/print.ts";
import { diskFiles } from "../io/disk-files.ts";
import type { Files } from "../io/files.ts";
import { editionsIn } from "../io/look-around.ts";
import { textOf } from "../load/text-of.ts";
import type { SeriesFiles } from "../series/series-files.ts";
import { withShared } from "../series/shared-files.ts";

/** The folder of a series without its editions: `series.yaml` and what is shared. */
export function seriesFolder(series: string): Files {
  return diskFiles(series, { skip: ["editions"] });
}

/** A series of this machine. */
export function seriesSources(series: string): SeriesFiles {
  const folder = seriesFolder(series);
  const editions = editionsIn(series).map((id) => ({
    id,
    files: withShared(diskFiles(join(series, "editions", id)), folder),
  }));
  return { folder, editions };
}

/** The text of any file of a series, for frames, by its path in the folder of the series. */
export function seriesTexts(series: string): TextOf {
  const nothing = { sources: [], media: [], stylesheets: [], findings: [] };
  return textOf(nothing, diskFiles(series));
}
