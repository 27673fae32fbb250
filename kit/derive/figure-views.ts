// SPDX-License-Identifier: MIT
import { rememberedOf } from "../memo/remembered-of.ts";
import type { Edition, Figure } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { Context } from "./context.ts";
import { groupBy } from "./schedule.ts";
import type { FigureView } from "./site.ts";
import type { Views } from "./views.ts";

/** Figures that count the same thing stand side by side: when sources disagree, both are shown. */
export function figureViews(figures: readonly Figure[], views: Views): readonly FigureView[] {
  return [...groupBy(figures, (figure) => figure.counts)].map(([, same]) => ({
    label: views.text(same[0]?.label ?? {}),
    values: withoutRepeats(same).map(({ value, unit, kind, source }) => ({
      value,
      ...present({ unit, kind }),
      source: { title: views.text(source.title), ...present({ url: source.url, date: source.date }) },
    })),
  }));
}

/** These figures, each with all that the event and its other traces say of the same thing, so that none stands alone. */
export function figuresBeside({ edition, views }: Pick<Context, "edition" | "views">, figures: readonly Figure[]) {
  const counted = new Set(figures.map(({ counts }) => counts));
  const others = allFigures(edition).filter((one) => counted.has(one.counts) && !figures.includes(one));
  return figureViews([...figures, ...others], views);
}

/** The event's figures, then those of its traces that came. */
export const allFigures = rememberedOf((edition: Edition): readonly Figure[] => [
  ...edition.figures,
  ...edition.traces.filter(({ status }) => status !== "expected").flatMap(({ figures }) => figures),
]);

/** A figure that several texts give from the same page, or from a source of the same name, is one figure: the first is shown. */
function withoutRepeats(figures: readonly Figure[]): readonly Figure[] {
  const said = ({ value, unit, kind, source }: Figure) =>
    JSON.stringify([value, unit, kind, source.url ?? source.title]);
  const seen = new Set<string>();
  return figures.filter((one) => !seen.has(said(one)) && seen.add(said(one)));
}
