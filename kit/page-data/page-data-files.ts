// SPDX-License-Identifier: MIT
import type { SiteModel } from "../derive/site.ts";
import { type ExportFile, type ExportsOf, inEachLanguage } from "../export/export-file.ts";
import { exportedIn } from "../export/exported.ts";
import { programmeData } from "./programme-data.ts";
import { searchData } from "./search-data.ts";

const pageData: readonly ExportsOf[] = [
  inEachLanguage("programme-data.js", programmeData),
  inEachLanguage("search-data.js", searchData),
];

/** What the scripts of the site's own pages read, for filters, favourites and search: a file of each in every language. */
export function* pageDataFiles(site: SiteModel): Generator<ExportFile> {
  for (const lang of site.edition.languages) {
    for (const filesOf of pageData) yield* filesOf(exportedIn(site, lang));
  }
}
