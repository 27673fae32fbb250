// SPDX-License-Identifier: MIT
/** For tests: what an address in an export may lead to. */
import type { SiteModel } from "../../kit/derive/site.ts";
import { exportFiles } from "../../kit/export/export-files.ts";
import { pageDataFiles } from "../../kit/page-data/page-data-files.ts";

/** Every site path that a site has. */
export function filesOf(site: SiteModel): ReadonlySet<string> {
  return new Set([
    ...site.pages.map(({ path }) => path),
    ...site.media.map(({ to }) => to),
    ...site.files.map(({ path }) => path),
    ...site.images.flatMap(({ path, png }) => [path, png ?? path]),
    ...[...pageDataFiles(site), ...exportFiles(site)].map(({ path }) => path),
  ]);
}
