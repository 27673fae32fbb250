// SPDX-License-Identifier: MIT
import type { Session, SessionRole } from "../../model/edition.ts";
import { formatDay } from "../../words/format-day.ts";
import { formatTime } from "../../words/format-time.ts";
import { type Context, pageBase } from "../context.ts";
import { excerpt } from "../say.ts";
import { byDay, type Occurrence } from "../schedule.ts";
import type { SessionCard, SessionPage } from "../site.ts";
import { traceView } from "../trace-view.ts";
import { present } from "../../model/present.ts";
import { hasPage } from "../views.ts";

/** Roles in the order pages list them. */
export const sessionRoles: readonly SessionRole[] = ["speakers", "moderators", "facilitators", "rapporteurs", "graphic_recorders", "interpreters"];

/** A page for each session that has one. */
export function sessionPages(context: Context): readonly SessionPage[] {
  const order = programmeOrder(context);
  const place = new Map(order.map((card, index) => [card.id, index]));
  const days = byDay(context.programme);
  const byAxis = cardsByAxis(order);
  return context.edition.sessions.filter(hasPage).map((session) => {
    const card = context.views.card(session);
    const index = place.get(session.id) ?? 0;
    return {
      ...sessionPage(context, session, card),
      same_time: sameTime(card, days),
      same_axis: sameAxis(card, byAxis),
      ...present({ previous: order[index - 1], next: order[index + 1] }),
    };
  });
}

type Alone = Omit<SessionPage, "same_time" | "same_axis" | "previous" | "next">;

function sessionPage(context: Context, session: Session, card: SessionCard): Alone {
  const { views } = context;
  const { recording } = session;
  const abstract = views.markdown(session.abstract, "sessions");
  return {
    kind: "session",
    ...pageBase(context, { path: (paths) => paths.item("sessions", session.id), title: card.title, description: describe(context, card, abstract?.text), parents: ["programme"] }),
    card,
    roles: sessionRoles.map((role) => ({ role, people: views.people(session.people[role]) })).filter(({ people }) => people.length > 0),
    materials: views.texts(session.materials),
    accessibility: views.texts(session.accessibility),
    recording: { planned: recording.planned, ...present({ url: recording.url, licence: recording.licence === undefined ? undefined : views.licence(recording.licence) }) },
    links: session.links.map((link) => ({ url: link.url, title: views.text(link.title) })),
    resources: session.resources.map(views.resource),
    expected_traces: expected(context, session),
    traces: (context.traces.get(session.id) ?? []).map((trace) => traceView(context, trace, card)),
    ...present({
      abstract,
      subtitle: views.maybe(session.subtitle),
      picture: views.picture(session.picture),
      level: session.level,
      capacity: session.capacity,
      registration_url: session.registration_url,
      status_note: views.maybe(session.status_note),
      audience: views.maybe(session.audience),
      outcome: views.maybe(session.outcome),
      updated: session.updated,
    }),
  };
}

function describe({ words, chrome, lang }: Context, card: SessionCard, abstract: string | undefined): string {
  const text = excerpt(card.question?.text ?? abstract ?? "");
  const slot = card.slots[0];
  const when = slot && `${formatDay(slot.day, lang, "weekday-day")}, ${formatTime(slot.start, lang)}`;
  return text || words.describe.session(chrome.edition.title.text, when, slot?.rooms[0]?.name.text);
}

function expected({ views, traces }: Context, session: Session): SessionPage["expected_traces"] {
  const received = new Set((traces.get(session.id) ?? []).map((trace) => trace.type));
  return session.expected_traces.map(({ type, from }) => ({ type, received: received.has(type), ...present({ from: from === undefined ? undefined : views.person(from) }) }));
}

/** Sessions with a page, in programme order, those without a time at the end. */
function programmeOrder({ programme, edition, views }: Context): readonly SessionCard[] {
  const timed = programme.map(({ card }) => card);
  return [...new Set([...timed, ...edition.sessions.map(views.card)])].filter((card) => card.path !== undefined);
}

function sameTime(card: SessionCard, days: ReadonlyMap<string, readonly Occurrence[]>): readonly SessionCard[] {
  const overlapping = card.slots.flatMap((slot) => (days.get(slot.day) ?? []).filter((other) => other.slot.start < slot.end && slot.start < other.slot.end));
  return [...new Set(overlapping.map((other) => other.card))].filter((other) => other.id !== card.id && other.path !== undefined);
}

function cardsByAxis(order: readonly SessionCard[]): ReadonlyMap<string, readonly SessionCard[]> {
  const found = new Map<string, SessionCard[]>();
  for (const card of order) {
    for (const axis of card.axes) {
      const same = found.get(axis.id);
      if (same) same.push(card);
      else found.set(axis.id, [card]);
    }
  }
  return found;
}

/** The next six of the same axis, going round: each session is recommended by some, not the first six by all. */
function sameAxis(card: SessionCard, byAxis: ReadonlyMap<string, readonly SessionCard[]>): readonly SessionCard[] {
  const same = byAxis.get(card.axes[0]?.id ?? "") ?? [];
  const here = same.indexOf(card);
  return here < 0 ? [] : [...same.slice(here + 1, here + 7), ...same.slice(0, here)].slice(0, 6);
}
