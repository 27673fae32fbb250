// SPDX-License-Identifier: MIT
import { rememberedOf } from "../../memo/remembered-of.ts";
import type { Trace } from "../../model/edition.ts";
import { inPages } from "../in-pages.ts";
import type { Gathered, Gathering } from "../site.ts";
import { traceLists } from "../trace-view.ts";
import type { Views } from "../views.ts";

/** What several traces say, list by list, each line under the trace that it comes from; nothing is averaged or merged. */
export function gather(traces: readonly Trace[], views: Views): Gathering {
  const all = traces.map((trace) => ({
    source: views.trace(trace),
    lists: { ...traceLists(trace, views), what_to_change: views.texts(trace.what_to_change) },
  }));
  const from = <T>(items: (lists: (typeof all)[number]["lists"]) => readonly T[]): readonly Gathered<T>[] =>
    all.flatMap(({ source, lists }) => (items(lists).length === 0 ? [] : [{ source, items: items(lists) }]));
  return {
    key_ideas: from((lists) => lists.key_ideas),
    agreements: from((lists) => lists.agreements),
    disagreements: from((lists) => lists.disagreements),
    decisions: from((lists) => lists.decisions),
    next_steps: from((lists) => lists.next_steps),
    open_questions: from((lists) => lists.open_questions),
    what_to_change: from((lists) => lists.what_to_change),
  };
}

/** Whether a trace says anything that a synthesis gathers. */
export function isGathered(trace: Trace): boolean {
  return weightOf(trace) > 0;
}

/** Roughly how many bytes of a page what is gathered of a trace takes: its words, and the markup around each. Asked of each trace for its axis, for the event and for each page. */
export const weightOf = rememberedOf((trace: Trace): number => {
  const texts = [
    ...[trace.key_ideas, trace.agreements, trace.open_questions, trace.what_to_change].flat(),
    ...trace.decisions.map(({ text }) => text),
    ...trace.next_steps.map(({ what }) => what),
    ...trace.disagreements.flatMap(({ topic, positions }) => [topic, ...positions.map(({ text }) => text)]),
  ];
  return texts.reduce((sum, text) => sum + longest(Object.values(text)) + markup, 0);
});

/** Bytes of markup around a line, its share of the link to its source included. */
const markup = 130;

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

/** Cuts a list of traces into pages that visitors on a slow line can load, in order; at least one. `before` is what the first holds besides. */
export function inParts(traces: readonly Trace[], limit: number, before = 0): readonly (readonly Trace[])[] {
  return inPages(traces, weightOf, limit, before);
}
