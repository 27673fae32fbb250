// SPDX-License-Identifier: MIT
import type { Day, Edition, NextStep, Trace, TraceLink } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Context } from "../context.ts";
import { workView } from "../related-works.ts";
import type { ContributionView, OutcomeList, OutcomeStep, ReuseView } from "../site.ts";

/** One line of the page of outcomes, with the list that it belongs to. */
export type Outcome =
  | { readonly of: "reuse"; readonly item: ReuseView }
  | { readonly of: "contributions"; readonly item: ContributionView }
  | { readonly of: NextStep["status"]; readonly item: OutcomeStep };

/** The lists in the order of the page: what was made of it, then what is done, under way, to be done, given up. */
export const outcomeLists: readonly OutcomeList[] = ["reuse", "contributions", "done", "doing", "open", "dropped"];

/** Whether anything became of an event, or is to become: a next step, a reuse, a contribution elsewhere. */
export function hasOutcomes({ traces }: Edition): boolean {
  return traces.some(
    ({ status, type, next_steps, reused_in }) =>
      status !== "expected" && (next_steps.length + reused_in.length > 0 || type === "external_contribution"),
  );
}

/** Every outcome that these traces tell, list after list, in their order; steps with a date come first, by date. */
export function outcomesOf(context: Context, traces: readonly Trace[]): readonly Outcome[] {
  const all: readonly Outcome[] = [
    ...reusesOf(context, traces).map((item) => ({ of: "reuse", item }) as const),
    ...contributionsOf(context, traces).map((item) => ({ of: "contributions", item }) as const),
    ...traces.flatMap((trace) => stepsOf(context, trace)).sort(byDate),
  ];
  return outcomeLists.flatMap((list) => all.filter((one) => one.of === list));
}

function stepsOf({ views, today }: Context, trace: Trace) {
  return trace.next_steps.map((step) => {
    const { what, who, when, status } = step;
    const overdue = isOverdue(step, today) ? (true as const) : undefined;
    const item = { what: views.text(what), status, source: views.trace(trace), ...present({ who, when, overdue }) };
    return { of: status, item } as const;
  });
}

/** Days and months sort as they are written; what is said in words comes after them. */
function byDate(a: { readonly item: OutcomeStep }, b: { readonly item: OutcomeStep }): number {
  const [left, right] = [sortable(a.item.when), sortable(b.item.when)];
  return left < right ? -1 : Number(left > right);
}

function sortable(when: string | undefined): string {
  return when !== undefined && isDate(when) ? when : "~";
}

function isDate(when: string): boolean {
  return /^\d{4}-\d{2}(?:-\d{2})?$/u.test(when);
}

/** A step that is not finished though its day or its month has gone by. */
function isOverdue({ status, when }: NextStep, today: Day): boolean {
  return (
    (status === "open" || status === "doing") &&
    when !== undefined &&
    isDate(when) &&
    when < today.slice(0, when.length)
  );
}

/** What was made since, each work once, with the traces that it comes from. */
function reusesOf(context: Context, traces: readonly Trace[]): readonly ReuseView[] {
  const works = new Map<string, { readonly link: TraceLink; readonly from: Trace[] }>();
  for (const trace of traces) {
    for (const link of trace.reused_in) {
      const key = link.url ?? `traces/${link.trace}`;
      const known = works.get(key);
      if (known === undefined) works.set(key, { link, from: [trace] });
      else if (!known.from.includes(trace)) known.from.push(trace);
    }
  }
  return [...works.values()].map(({ link, from }) => ({
    work: workView(context, link),
    sources: from.map(context.views.trace),
  }));
}

function contributionsOf({ views }: Context, traces: readonly Trace[]): readonly ContributionView[] {
  return traces
    .filter(({ type }) => type === "external_contribution")
    .map((trace) => ({ card: views.trace(trace), ...present({ url: trace.url }) }));
}
