// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import { type Context, pageBase } from "../context.ts";
import type { Said, TraceGroupPage } from "../site.ts";
import { type TraceGroup, traceFacets, traceGroups } from "../trace-facets.ts";
import { tracesInOrder } from "../trace-order.ts";
import { fitsInPage, tracesInParts } from "../trace-weight.ts";
import { toldInFull } from "./traces-hub.ts";

/** A page for each value that traces share, or several where they are many; a value without a trace has none. */
export function traceGroupPages(context: Context): readonly TraceGroupPage[] {
  const cards = tracesInOrder(context).map(context.views.trace);
  return traceFacets.flatMap((facet) => {
    const groups = traceGroups(context, cards, facet);
    return groups.flatMap((group, index) =>
      groupPages(context, group, { previous: groups[index - 1], next: groups[index + 1] }),
    );
  });
}

interface Around {
  readonly previous: TraceGroup | undefined;
  readonly next: TraceGroup | undefined;
}

function groupPages(context: Context, group: TraceGroup, { previous, next }: Around): readonly TraceGroupPage[] {
  const { views, words, chrome } = context;
  const { facet, value, traces, axis } = group;
  const brief = traces.length > toldInFull || !fitsInPage(traces, false);
  const pages = tracesInParts(traces, brief);
  const path = (part: number) => views.paths.traceGroup(facet, value, part);
  const parts = pages.map((_, index) => ({ number: index + 1, path: path(index + 1) }));
  const title = titleOf(context, group);
  const neighbour = (other: TraceGroup | undefined) =>
    other && { title: other.label, path: views.paths.traceGroup(facet, other.value) };
  return pages.map((some, index) => ({
    kind: "trace_group",
    ...pageBase(context, {
      path: (paths) => paths.traceGroup(facet, value, index + 1),
      title,
      description: words.describe.list({ event: chrome.edition.title.text, page: title.text }),
      parents: ["traces"],
    }),
    facet,
    count: traces.length,
    traces: some,
    part: index + 1,
    parts,
    ...present({
      axis,
      brief: brief ? (true as const) : undefined,
      previous: neighbour(previous),
      next: neighbour(next),
    }),
  }));
}

/** The value with what it is a value of: other pages bear the bare names of axes and formats. */
function titleOf({ words }: Context, { facet, label }: TraceGroup): Said {
  return { ...label, text: words.text.traces.of_value({ facet, value: label.text }) };
}
