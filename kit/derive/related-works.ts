// SPDX-License-Identifier: MIT
import { rememberedOf } from "../memo/remembered-of.ts";
import type { Edition, Id, Trace, TraceLink } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { Context } from "./context.ts";
import type { TraceView, WorkView } from "./site.ts";

type Direction = "derived_from" | "reused_in";

/**
 * What a trace was made from and what was made from it: as its authors say, then as other traces of the event say of
 * it. Of two traces, it is enough that one names the other.
 */
export function relatedWorks(context: Context, trace: Trace): Pick<TraceView, Direction> {
  const works = (own: Direction, reverse: Direction) => {
    const named = new Set(trace[own].map((link) => link.trace));
    const others = (namers(context.edition)[reverse].get(trace.id) ?? []).filter(({ id }) => !named.has(id));
    return [
      ...trace[own].filter((link) => link.trace !== trace.id).map((link) => workView(context, link)),
      ...others.map(context.views.trace).map(({ title, path }) => ({ title, path })),
    ];
  };
  return { derived_from: works("derived_from", "reused_in"), reused_in: works("reused_in", "derived_from") };
}

/** A work that a trace names, with the author's words: at its address, or the page of another trace. */
export function workView({ views }: Pick<Context, "views">, { title, url, trace }: TraceLink): WorkView {
  const path = trace === undefined ? undefined : views.paths.item("traces", trace);
  return { title: views.text(title), ...present({ url, path }) };
}

/** Which traces that came name each trace, each once, in either direction. */
const namers = rememberedOf(({ traces }: Edition): Readonly<Record<Direction, ReadonlyMap<Id, readonly Trace[]>>> => {
  const by = (direction: Direction) => {
    const found = new Map<Id, Trace[]>();
    for (const one of traces.filter(({ status }) => status !== "expected")) {
      const named = new Set(
        one[direction].flatMap(({ trace }) => (trace === undefined || trace === one.id ? [] : trace)),
      );
      for (const id of named) found.set(id, [...(found.get(id) ?? []), one]);
    }
    return found;
  };
  return { derived_from: by("derived_from"), reused_in: by("reused_in") };
});
