// SPDX-License-Identifier: MIT
import type { SiteModel } from "../derive/site.ts";
import type { ExportFile } from "./export-file.ts";
import { exportedIn } from "./exported.ts";
import { siteExports } from "./formats.ts";

/** Every file of the site that is meant for another tool: calendars, schedules, tables, feeds. */
export function* exportFiles(site: SiteModel): Generator<ExportFile> {
  for (const lang of site.edition.languages) {
    const exported = exportedIn(site, lang);
    for (const filesOf of siteExports) yield* filesOf(exported);
  }
}
