// SPDX-License-Identifier: MIT
import type { SiteModel } from "../derive/site.ts";
import { type Exported, exportedIn } from "./exported.ts";

/** A file that another tool reads. */
export interface ExportFile {
  readonly path: string;
  readonly content: string;
}

/** Files of one language, as they are made: a large event's calendars need not be in memory together. */
type ExportsOf = (exported: Exported) => Iterable<ExportFile>;

/** One entry for each format, in the order in which files are written. */
const formats: readonly ExportsOf[] = [];

/** Every file of the site that is meant for another tool: calendars, schedules, tables, feeds. */
export function* exportFiles(site: SiteModel): Generator<ExportFile> {
  for (const lang of site.edition.languages) {
    const exported = exportedIn(site, lang);
    for (const filesOf of formats) yield* filesOf(exported);
  }
}
