// SPDX-License-Identifier: MIT
import type { SeriesInput } from "../validate/input.ts";
import type { Lang } from "./edition.ts";
import { localizeIn } from "./localized.ts";
import { peopleNames } from "./people-names.ts";
import { present } from "./present.ts";
import type { Series } from "./series.ts";

/** What a series says of itself, in its one form; texts without a language are in `main`. */
export function toSeries(series: SeriesInput, main: Lang): Series {
  const local = localizeIn(main, peopleNames([]));
  const { id, url, brand, charter } = series;
  return {
    id,
    name: local.text(series.name),
    aliases: series.aliases ?? [],
    planned: (series.planned_editions ?? []).map(({ title, start, end, url: at }) => ({
      title: local.text(title),
      ...present({ start, end, url: at }),
    })),
    ...present({
      purpose: local.maybe(series.purpose),
      governance: local.maybe(series.governance),
      url,
      brand: brand && present({ owner: brand.owner, rules_url: brand.rules_url }),
      charter: charter && { url: charter.url, title: local.text(charter.title) },
    }),
  };
}
