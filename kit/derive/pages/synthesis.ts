// SPDX-License-Identifier: MIT
import type { Trace } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, own, pageBase } from "../context.ts";
import { allFigures, figureViews } from "../figure-views.ts";
import type { AxisSynthesisPage, SynthesisOfAxis, SynthesisPage } from "../site.ts";
import { gather, inParts, isGathered, weightOf } from "../synthesis/gather.ts";
import { weightOfBeginning, writtenFirst } from "../synthesis/written.ts";
import { isOfAxis, tracesInOrder } from "../trace-order.ts";
import { traceDigest } from "../trace-view.ts";

/** What all traces say that a page may hold, in bytes: the rest of a page, its styles and scripts come on top. */
const pageLimit = 39_000;
/** How many ideas of an axis the page of the whole event tells, when it cannot tell all. */
const ideasOfAxis = 5;

/**
 * What was said at the whole event: the syntheses that somebody wrote, then everything; of a large event, its axes first,
 * which have pages of their own, and what belongs to none of them, in several pages when there is much.
 */
export function synthesisPages(context: Context): readonly SynthesisPage[] {
  const { edition } = context;
  const traces = tracesInOrder(context);
  const ofAxis = isOfAxis(context);
  const first = beginning(context, traces);
  const told = new Set(first.written.map(({ card }) => card.id));
  const others = traces.filter((trace) => isGathered(trace) && !told.has(trace.id));
  const before = weightOfBeginning(first);
  const whole = others.reduce((sum, trace) => sum + weightOf(trace), before) <= pageLimit;
  const apart = others.filter((trace) => !edition.axes.some(({ id }) => ofAxis(trace, id)));
  const parts = inParts(whole ? others : apart, pageLimit, before);
  return parts.map((part, index) => ({
    ...(index === 0 ? first : { written: [], axes: [], figures: [] }),
    kind: "synthesis",
    ...pageBase(context, {
      path: (paths) => paths.synthesis(undefined, index + 1),
      title: own(context, context.words.pages.synthesis),
      description: context.words.describe.list({
        event: context.chrome.edition.title.text,
        page: context.words.pages.synthesis,
      }),
      parents: context.exists.has("traces") ? ["traces"] : [],
    }),
    content: gather(part, context.views),
    complete: whole,
    ...numbered(context, undefined, index + 1, parts.length),
  }));
}

/** What the first page has before the lists. */
function beginning(context: Context, traces: readonly Trace[]): Pick<SynthesisPage, "written" | "axes" | "figures"> {
  const { edition, views } = context;
  const ofAxis = isOfAxis(context);
  const written = writtenFirst(traces.filter(isOfTheEvent));
  return {
    written: written.map((trace) => traceDigest(context, trace)),
    axes: edition.axes
      .map(({ id }) =>
        synthesisOfAxis(
          context,
          id,
          traces.filter((trace) => ofAxis(trace, id) && isGathered(trace)),
        ),
      )
      .filter(({ traces: count }) => count > 0),
    figures: figureViews(allFigures(edition), views),
  };
}

function numbered({ views }: Context, axis: string | undefined, part: number, of: number) {
  const parts = Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    path: views.paths.synthesis(axis, index + 1),
  }));
  return { part, parts };
}

/** A page for each axis of which something was said; of an axis of which much was said, several, one after another. */
export function axisSynthesisPages(context: Context): readonly AxisSynthesisPage[] {
  const ofAxis = isOfAxis(context);
  const traces = tracesInOrder(context).filter(isGathered);
  const about = context.edition.axes
    .map(({ id }) => ({ id, own: traces.filter((trace) => ofAxis(trace, id)) }))
    .filter(({ own }) => own.length > 0);
  return about.flatMap(({ id, own }, index) => {
    const first = writtenFirst(own.filter(({ axis }) => axis !== undefined));
    const written = first.map((trace) => traceDigest(context, trace));
    const others = own.filter((trace) => !first.includes(trace));
    const parts = inParts(others, pageLimit, weightOfBeginning({ written }));
    const ref = (other: { readonly id: string } | undefined) =>
      other && { ...context.views.axis(other.id), path: context.views.paths.synthesis(other.id, 1) };
    return parts.map((part, at) => ({
      ...axisPage(context, id, part, { at: at + 1, of: parts.length }),
      written: at === 0 ? written : [],
      ...present({ previous: ref(about[index - 1]), next: ref(about[index + 1]) }),
    }));
  });
}

function axisPage(
  context: Context,
  id: string,
  traces: readonly Trace[],
  part: { readonly at: number; readonly of: number },
): Omit<AxisSynthesisPage, "written" | "previous" | "next"> {
  const { views, words } = context;
  const axis = views.axis(id);
  return {
    kind: "axis_synthesis",
    ...pageBase(context, {
      path: (paths) => paths.synthesis(id, part.at),
      title: axis.title,
      description: words.describe.list({
        event: context.chrome.edition.title.text,
        page: `${words.pages.synthesis} – ${axis.title.text}`,
      }),
      parents: ["synthesis"],
    }),
    axis,
    content: gather(traces, views),
    ...numbered(context, id, part.at, part.of),
    ...present({ question: views.maybe(context.edition.axes.find((one) => one.id === id)?.question) }),
  };
}

function synthesisOfAxis(context: Context, id: string, traces: readonly Trace[]): SynthesisOfAxis {
  const { views } = context;
  const written = writtenFirst(traces.filter(({ axis }) => axis !== undefined));
  const spoken = (written.length > 0 ? written : traces).filter(({ key_ideas }) => key_ideas.length > 0);
  const sum = (count: (trace: Trace) => number) => traces.reduce((total, trace) => total + count(trace), 0);
  return {
    axis: { ...views.axis(id), path: views.paths.synthesis(id, 1) },
    traces: traces.length,
    counts: {
      key_ideas: sum(({ key_ideas }) => key_ideas.length),
      decisions: sum(({ decisions }) => decisions.length),
      disagreements: sum(({ disagreements }) => disagreements.length),
      next_steps: sum(({ next_steps }) => next_steps.length),
    },
    ideas: spoken.slice(0, ideasOfAxis).map((trace) => ({
      source: views.trace(trace),
      items: views.texts(trace.key_ideas.slice(0, written.length > 0 ? undefined : 1)),
    })),
  };
}

function isOfTheEvent({ session, axis }: Trace): boolean {
  return session === undefined && axis === undefined;
}
