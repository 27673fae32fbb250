// SPDX-License-Identifier: MIT
import type { Edition } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { InSeries } from "../model/series.ts";

/** Whether an edition has the site's own first page, and those across editions: it is alone, or the current one. */
export function isAtRoot(series: InSeries | undefined): boolean {
  return series === undefined || series.editions !== undefined;
}

/** The edition under the name and the address that its series gives itself, over those that it says alone. */
export function underSeries(edition: Edition, series: InSeries | undefined): Edition {
  if (series === undefined) return edition;
  const { name, url = edition.series?.url } = series.series;
  return { ...edition, series: { name, ...present({ url }) } };
}
