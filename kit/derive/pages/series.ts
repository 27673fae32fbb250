// SPDX-License-Identifier: MIT
import type { Context } from "../context.ts";
import type { AcrossLink, Page } from "../site.ts";
import { axesOver, editionsAxesPages, weightOfAxis } from "./series-axes.ts";
import { cutsOf } from "./series-base.ts";
import { editionsPage } from "./series-editions.ts";
import { editionsPeoplePages, peopleOver, weightOfPerson } from "./series-people.ts";
import { editionsTracesPages, tracesOver, weightOfTrace } from "./series-traces.ts";

/**
 * The pages across editions, in each language of the current one, which alone knows the others. Long lists are cut at the
 * same places in every language, so that each part has its translations.
 */
export function seriesPages(contexts: readonly Context[]): readonly Page[] {
  const told = contexts.map((context) => ({
    context,
    people: peopleOver(context),
    axes: axesOver(context),
    traces: tracesOver(context),
  }));
  const heaviest = <T>(lists: readonly (readonly T[])[], weightOf: (item: T) => number) =>
    cutsOf((lists[0] ?? []).map((_, index) => Math.max(...lists.map((list) => weightOf(list[index] as T)))));
  const cuts = {
    people: heaviest(
      told.map(({ people }) => people),
      weightOfPerson,
    ),
    axes: heaviest(
      told.map(({ axes }) => axes),
      weightOfAxis,
    ),
    traces: heaviest(
      told.map(({ traces }) => traces),
      weightOfTrace,
    ),
  };
  return told.flatMap(({ context, people, axes, traces }) => {
    if (context.series === undefined) return [];
    const lists: Readonly<Record<AcrossLink["page"], readonly Page[]>> = {
      people: people.length === 0 ? [] : editionsPeoplePages(context, people, cuts.people),
      axes: axes.length === 0 ? [] : editionsAxesPages(context, axes, cuts.axes),
      traces: traces.length === 0 ? [] : editionsTracesPages(context, traces, cuts.traces),
    };
    const names: readonly AcrossLink["page"][] = ["people", "axes", "traces"];
    const across = names.filter((name) => lists[name].length > 0);
    return [editionsPage(context, context.series.series, across), ...across.flatMap((name) => lists[name])];
  });
}
