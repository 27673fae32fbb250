// SPDX-License-Identifier: MIT
import type { Axis, Track } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, fixedBase, pageBase } from "../context.ts";
import { excerpt } from "../say.ts";
import type { AxesPage, AxisPage, SessionCard, TraceCard, TrackPage, TracksPage } from "../site.ts";
import { isGathered } from "../synthesis/gather.ts";
import { isOfAxis, tracesInOrder } from "../trace-order.ts";
import { hasPage } from "../views.ts";

/** How many traces the page of an axis names before it leads to the others. */
const tracesShown = 5;

/** The cards of the sessions that satisfy a test, in programme order; those without a time come last. */
export function cardsWhere(context: Context, test: (card: SessionCard) => boolean): readonly SessionCard[] {
  const timed = context.programme.map(({ card }) => card);
  const all = context.edition.sessions.filter(hasPage).map(context.views.card);
  return [...new Set([...timed, ...all])].filter((card) => card.path !== undefined && test(card));
}

/** All axes with their questions. */
export function axesPage(context: Context): AxesPage {
  const { edition, views } = context;
  return {
    kind: "axes",
    ...fixedBase(context, "axes"),
    axes: edition.axes.map((axis) => ({
      ...views.axis(axis.id),
      sessions: edition.sessions.filter((session) => hasPage(session) && session.axes.includes(axis.id)).length,
      ...present({ question: views.maybe(axis.question), summary: views.markdown(axis.description, "") }),
    })),
  };
}

/** A page for each axis, with its sessions. */
export function axisPages(context: Context): readonly AxisPage[] {
  const { edition, views } = context;
  const ref = (axis: Axis | undefined) => axis && views.axis(axis.id);
  const came = tracesInOrder(context);
  const traces = came.map(views.trace);
  const said = came.filter(isGathered);
  const ofAxis = isOfAxis(context);
  return edition.axes.map((axis, index) => ({
    kind: "axis",
    ...itemBase(context, "axes", "axis", axis),
    axis: views.axis(axis.id),
    sessions: cardsWhere(context, (card) => card.axes.some(({ id }) => id === axis.id)),
    tracks: edition.tracks.filter((track) => track.axis === axis.id).map((track) => views.track(track.id)),
    ...present({
      question: views.maybe(axis.question),
      body: views.markdown(axis.description, ""),
      traces: tracesOfAxis(context, axis, traces),
      synthesis: said.some((trace) => ofAxis(trace, axis.id)) ? views.paths.synthesis(axis.id, 1) : undefined,
      previous: ref(edition.axes[index - 1]),
      next: ref(edition.axes[index + 1]),
    }),
  }));
}

/** The traces about an axis itself, then the first of its sessions, and the page of all of them; undefined when none came. */
function tracesOfAxis({ views, edition }: Context, { id }: Axis, traces: readonly TraceCard[]): AxisPage["traces"] {
  const own = traces.filter(({ axes }) => axes.some((axis) => axis.id === id));
  if (own.length === 0) return undefined;
  const itself = new Set(edition.traces.filter(({ axis }) => axis === id).map((trace) => trace.id));
  const about = own.filter((card) => itself.has(card.id));
  const first = [
    ...about,
    ...own.filter((card) => !itself.has(card.id)).slice(0, Math.max(0, tracesShown - about.length)),
  ];
  return { first, count: own.length, path: views.paths.traceGroup("axis", id) };
}

/** All tracks. */
export function tracksPage(context: Context): TracksPage {
  const { edition, views } = context;
  return {
    kind: "tracks",
    ...fixedBase(context, "tracks"),
    tracks: edition.tracks.map((track) => ({
      ...views.track(track.id),
      sessions: edition.sessions.filter((session) => hasPage(session) && session.track === track.id).length,
      ...present({ body: views.markdown(track.description, ""), lead: lead(context, track)?.name }),
    })),
  };
}

/** A page for each track: who leads it, and its sessions. */
export function trackPages(context: Context): readonly TrackPage[] {
  const { edition, views } = context;
  return edition.tracks.map((track) => ({
    kind: "track",
    ...itemBase(context, "tracks", "track", track),
    sessions: cardsWhere(context, (card) => card.track?.id === track.id),
    ...present({
      body: views.markdown(track.description, ""),
      lead: lead(context, track),
      axis: track.axis === undefined ? undefined : views.axis(track.axis),
    }),
  }));
}

function lead({ edition, views }: Context, track: Track): TrackPage["lead"] {
  const organisation = edition.organisations.find(({ id }) => id === track.lead);
  return organisation && { name: views.text(organisation.name), ...present({ url: organisation.url }) };
}

function itemBase(context: Context, section: "axes" | "tracks", kind: "axis" | "track", item: Axis | Track) {
  const { views, words, chrome } = context;
  const title = views.text(item.title);
  const text = excerpt(views.maybe(item.description)?.text ?? "");
  return pageBase(context, {
    path: (paths) => paths.item(section, item.id),
    title,
    description: text || words.describe.item({ event: chrome.edition.title.text, kind, title: title.text }),
    parents: [section],
  });
}
