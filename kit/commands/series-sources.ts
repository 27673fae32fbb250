// SPDX-License-Identifier: MIT
import { join } from "node:path";
import type { TextOf } from "../diagnostics/print.ts";
import { diskFiles } from "../io/disk-files.ts";
import type { Files } from "../io/files.ts";
import { editionsIn, linkedEditions } from "../io/look-around.ts";
import { textOf } from "../load/text-of.ts";
import type { SeriesFiles } from "../series/series-files.ts";
import { withShared } from "../series/shared-files.ts";

/** The folder of a series without its editions: `series.yaml` and what is shared; links among the editions are told. */
export function seriesFolder(series: string): Files {
  const files = diskFiles(series, { skip: ["editions"] });
  const links = linkedEditions(series).map((path) => ({ path, kind: "link", size: 0 }) as const);
  return links.length === 0 ? files : { ...files, list: () => [...files.list(), ...links] };
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
