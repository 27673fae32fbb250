// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import { type Context, own } from "../context.ts";
import { groupBy, occurrences } from "../schedule.ts";
import type { EditionRef, EditionsTracesPage, Said, TraceCard, TraceInEdition } from "../site.ts";
import { tracesInOrder } from "../trace-order.ts";
import { acrossBase, bytesOf, partsOf } from "./series-base.ts";
import { type Year, yearsOf } from "./series-years.ts";

/** A trace with the edition and the axis that it is listed under: its own, or the first of its session. */
interface Row {
  readonly edition: EditionRef;
  readonly axis: Said | undefined;
  readonly trace: TraceInEdition;
}

/** Every trace that came, edition by edition, the latest first, and in each axis by axis; those of no axis last. */
export function tracesOver(context: Context): readonly Row[] {
  return yearsOf(context).flatMap(rowsOf);
}

function rowsOf({ edition, views, ref, link }: Year): readonly Row[] {
  const programme = occurrences(edition.sessions.map(views.card), []);
  const cards = tracesInOrder({ edition, programme }).map(views.trace);
  const byAxis = groupBy(cards, ({ axes: [axis] }) => axis?.id);
  const rows = (id: string | undefined, axis: Said | undefined) =>
    (byAxis.get(id) ?? []).map((card) => ({ edition: ref, axis, trace: { ...traceOf(card), ...link(card.path) } }));
  const axes = edition.axes.flatMap(({ id }) => rows(id, views.axis(id).title));
  return [...axes, ...rows(undefined, undefined)];
}

function traceOf({ id, title, untitled, type, authors, licence }: TraceCard): Omit<TraceInEdition, "path" | "lang"> {
  return { id, title, type, authors, licence, ...present({ untitled }) };
}

/** The bytes that a trace takes in the page. */
export function weightOfTrace({ trace }: Row): number {
  return 210 + bytesOf(trace.title.text, trace.path, trace.licence.name, ...trace.authors);
}

/** The pages of all traces over the years. */
export function editionsTracesPages(
  context: Context,
  rows: readonly Row[],
  cuts: readonly number[],
): readonly EditionsTracesPage[] {
  const title = own(context, context.words.text.editions.traces);
  return partsOf(context, "traces", rows, cuts).map(({ items, ...part }) => ({
    kind: "editions_traces",
    ...acrossBase(context, "traces", title, part.part),
    ...part,
    count: rows.length,
    editions: sectionsOf(items),
  }));
}

function sectionsOf(rows: readonly Row[]): EditionsTracesPage["editions"] {
  return [...groupBy(rows, ({ edition }) => edition)].map(([edition, own]) => ({
    edition,
    axes: [...groupBy(own, ({ axis }) => axis)].map(([title, some]) => ({
      ...present({ title }),
      traces: some.map(({ trace }) => trace),
    })),
  }));
}
