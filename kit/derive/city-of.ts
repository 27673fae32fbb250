// SPDX-License-Identifier: MIT
import type { Edition } from "../model/edition.ts";
import { formatList } from "../words/format-list.ts";
import type { Views } from "./views.ts";

/** The city of all the places; of an event held in several, the territory, or the cities one after another. */
export function cityOf(edition: Edition, views: Views): string | undefined {
  const cities = [...new Set(edition.places.flatMap(({ address }) => address?.city ?? []))];
  const territory = views.maybe(edition.territory?.name)?.text;
  return cities.length === 1 ? cities[0] : (territory ?? (formatList(cities.slice(0, 3), views.lang) || undefined));
}
