// SPDX-License-Identifier: MIT
import type { Figure } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { groupBy } from "./schedule.ts";
import type { FigureView } from "./site.ts";
import type { Views } from "./views.ts";

/** Figures that count the same thing stand side by side: when sources disagree, both are shown. */
export function figureViews(figures: readonly Figure[], views: Views): readonly FigureView[] {
  return [...groupBy(figures, (figure) => figure.counts)].map(([, same]) => ({
    label: views.text(same[0]?.label ?? {}),
    values: same.map(({ value, unit, kind, source }) => ({
      value,
      ...present({ unit, kind }),
      source: { title: views.text(source.title), ...present({ url: source.url, date: source.date }) },
    })),
  }));
}
