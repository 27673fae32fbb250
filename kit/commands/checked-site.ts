// SPDX-License-Identifier: MIT
import type { Finding } from "../diagnostics/finding.ts";
import type { TextOf } from "../diagnostics/print.ts";
import { asStrict } from "../diagnostics/severities.ts";
import { type CheckedSeries, checkSeries } from "../series-pipeline.ts";
import { checkFolder, kitFormats, sourcesOf } from "./kit-sources.ts";
import { seriesSources, seriesTexts } from "./series-sources.ts";
import type { SiteFolder } from "./site-folder.ts";

/** What there is to say of an event, or of a series and all its editions. */
export interface CheckedSite {
  readonly findings: readonly Finding[];
  readonly errors: number;
  /** Texts that were read. */
  readonly files: number;
  readonly texts: TextOf;
}

/** Checks whatever a site is made of; with `strict`, warnings count as errors. */
export function checkedSite({ is, folder }: SiteFolder, strict: boolean): CheckedSite {
  if (is === "series") return checkedSeries(folder, strict);
  const { loaded, ...checked } = checkFolder(sourcesOf(folder), strict);
  return { ...checked, files: loaded.sources.length };
}

/** A series with what is said of it; `input` is there when nothing forbids going on. */
export type CheckedSeriesFolder = CheckedSite & CheckedSeries;

/** Checks a series and all its editions. */
export function checkedSeries(folder: string, strict: boolean): CheckedSeriesFolder {
  const checked = checkSeries({ ...seriesSources(folder), formats: kitFormats() });
  const findings = strict ? asStrict(checked.findings) : checked.findings;
  return {
    ...checked,
    findings,
    errors: findings.filter(({ severity }) => severity === "error").length,
    files: checked.editions.reduce((sum, { checked: { loaded } }) => sum + loaded.sources.length, 1),
    texts: seriesTexts(folder),
  };
}
