// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import { sessionsOnProgramme } from "../../status/held-sessions.ts";
import { type Context, fixedBase, navKey } from "../context.ts";
import type { FixedPage } from "../paths.ts";
import { compare } from "../schedule.ts";
import type { TraceCard, TraceSection, TracesPage } from "../site.ts";
import { type TraceGroup, traceFacets, traceGroups } from "../trace-facets.ts";
import { tracesInOrder } from "../trace-order.ts";
import { fitsInPage } from "../trace-weight.ts";

/** Beyond so many traces, a list names them and says little more. */
export const toldInFull = 80;
/** How many of the last to come are named, where all cannot be. */
const latestShown = 20;

const gathering: readonly FixedPage[] = ["synthesis", "outcomes", "awaited"];

/** What remains of the event: how much came, the ways in, and every trace by axis and session; in a very large event, the last to come. */
export function tracesPage(context: Context): TracesPage {
  const { views, words, chrome, exists, count } = context;
  const cards = tracesInOrder(context).map(views.trace);
  const sections = sectionsOf(context, cards);
  const listed = sections.flatMap(({ traces }) => traces);
  const brief = listed.length > toldInFull || !fitsInPage(listed, false);
  const whole = fitsInPage(listed, brief);
  return {
    kind: "traces",
    ...fixedBase(
      context,
      "traces",
      words.describe.traces({ event: chrome.edition.title.text, traces: count.tally.received }),
    ),
    sessions: sessionsOnProgramme(context.edition).length,
    received: count.tally.received,
    awaited: count.tally.awaited,
    types: typesOf(cards),
    facets: facetsOf(context, cards),
    gathered: gathering
      .filter((page) => exists.has(page))
      .map((page) => ({ key: navKey(page), path: views.paths.fixed(page) })),
    sections: whole ? sections : [],
    latest: whole ? [] : latest(cards),
    ...present({ brief: brief && whole ? (true as const) : undefined }),
  };
}

/** By axis, then what is of none; of an event without axes, one list. */
function sectionsOf({ edition, views }: Context, cards: readonly TraceCard[]): readonly TraceSection[] {
  const ofAxes = edition.axes.map(({ id }) => ({
    axis: views.axis(id),
    traces: cards.filter(({ axes }) => axes.some((axis) => axis.id === id)),
  }));
  return [...ofAxes, { traces: cards.filter(({ axes }) => axes.length === 0) }].filter(
    ({ traces }) => traces.length > 0,
  );
}

function facetsOf(context: Context, cards: readonly TraceCard[]): TracesPage["facets"] {
  const { paths } = context.views;
  const value = ({ facet, value: name, label, traces, axis }: TraceGroup) => ({
    label,
    count: traces.length,
    path: paths.traceGroup(facet, name),
    ...present({ index: axis?.index }),
  });
  return traceFacets
    .map((facet) => ({ facet, values: traceGroups(context, cards, facet).map(value) }))
    .filter(({ values }) => values.length > 0);
}

function typesOf(cards: readonly TraceCard[]): TracesPage["types"] {
  const counts = new Map<TraceCard["type"], number>();
  for (const { type } of cards) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);
}

/** By their own day, the latest first; without a day, last. */
function latest(cards: readonly TraceCard[]): readonly TraceCard[] {
  return [...cards].sort((a, b) => compare(b.date ?? "", a.date ?? "")).slice(0, latestShown);
}
