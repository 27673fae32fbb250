// SPDX-License-Identifier: MIT
import { remembered } from "../../memo/remembered.ts";
import type { Session, SessionRole } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { formatDay } from "../../words/format-day.ts";
import { formatTime } from "../../words/format-time.ts";
import { type Context, pageBase } from "../context.ts";
import { hourAnchor } from "../paths.ts";
import { playersOf } from "../recording-view.ts";
import { excerpt } from "../say.ts";
import { byDay, type Occurrence } from "../schedule.ts";
import { sessionRecordings } from "../session-recordings.ts";
import type { RoomRef, SessionCard, SessionPage, SlotView } from "../site.ts";
import { traceDigest } from "../trace-view.ts";
import { hasPage } from "../views.ts";

/** Roles in the order pages list them. */
export const sessionRoles: readonly SessionRole[] = [
  "speakers",
  "moderators",
  "facilitators",
  "rapporteurs",
  "graphic_recorders",
  "interpreters",
];

/** A page for each session that has one. */
export function sessionPages(context: Context): readonly SessionPage[] {
  const order = programmeOrder(context);
  const place = new Map(order.map((card, index) => [card.id, index]));
  const during = heldDuring(byDay(context.programme));
  const byAxis = cardsByAxis(order);
  return context.edition.sessions.filter(hasPage).map((session) => {
    const card = context.views.card(session);
    const index = place.get(session.id) ?? 0;
    const around = sameTime(card, during);
    const same_time = around.slice(0, shownAround);
    return {
      ...sessionPage(context, session, card),
      same_time,
      same_axis: sameAxis(card, byAxis, new Set(same_time)),
      ...present({
        same_time_all: around.length > shownAround ? hourOf(context, card, around.length) : undefined,
        previous: order[index - 1],
        next: order[index + 1],
      }),
    };
  });
}

type Alone = Omit<SessionPage, "same_time" | "same_time_all" | "same_axis" | "previous" | "next">;

/** How many neighbours a page shows in full: enough to choose from, few enough to be read. The rest is one link away. */
const shownAround = 6;
const shownOfAxis = 4;

function sessionPage(context: Context, session: Session, card: SessionCard): Alone {
  const { views } = context;
  const { recording } = session;
  const abstract = views.markdown(session.abstract, "sessions");
  const recordings = sessionRecordings(context, session);
  return {
    kind: "session",
    ...pageBase(context, {
      path: (paths) => paths.item("sessions", session.id),
      title: card.title,
      description: describe(context, card, abstract?.text),
      parents: ["programme"],
    }),
    card,
    roles: sessionRoles
      .map((role) => ({ role, people: views.people(session.people[role]) }))
      .filter(({ people }) => people.length > 0),
    materials: views.texts(session.materials),
    accessibility: views.texts(session.accessibility),
    recording: {
      planned: recording.planned,
      ...present({
        url: recording.url,
        licence: recording.licence === undefined ? undefined : views.licence(recording.licence),
      }),
    },
    recordings,
    links: session.links.map((link) => ({ url: link.url, title: views.text(link.title) })),
    resources: session.resources.map(views.resource),
    expected_traces: expected(context, session),
    traces: (context.traces.get(session.id) ?? []).map((trace) => traceDigest(context, trace)),
    ...present({
      abstract,
      players: playersOf(recordings),
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
  const room = slot?.rooms[0];
  const when = slot && `${formatDay(slot.day, lang, "weekday-day")}, ${formatTime(slot.start, lang)}`;
  return text || words.describe.session({ event: chrome.edition.title.text, when, room: room && roomAndPlace(room) });
}

function roomAndPlace({ name, place, with_place }: RoomRef): string {
  return with_place ? `${name.text}, ${place.text}` : name.text;
}

function expected({ views, count }: Context, session: Session): SessionPage["expected_traces"] {
  const { promised = [], awaited = [] } = count.sessions.get(session.id) ?? {};
  return promised.map((promise) => ({
    type: promise.type,
    received: !awaited.includes(promise),
    ...present({ from: promise.from === undefined ? undefined : views.person(promise.from) }),
  }));
}

/** Sessions with a page, in programme order, those without a time at the end. */
function programmeOrder({ programme, edition, views }: Context): readonly SessionCard[] {
  const timed = programme.map(({ card }) => card);
  return [...new Set([...timed, ...edition.sessions.map(views.card)])].filter((card) => card.path !== undefined);
}

/**
 * What overlaps a session, in programme order from where it stands and round again: the rooms after its own come first,
 * so that each session of an hour is named by some of the others, and not the same first few by all.
 */
function sameTime(card: SessionCard, during: During): readonly SessionCard[] {
  const cards = [...new Set(card.slots.flatMap(during))];
  const here = cards.indexOf(card);
  return [...cards.slice(here + 1), ...cards.slice(0, here)];
}

type During = (slot: SlotView) => readonly SessionCard[];

/** What has a page and is held, in part at least, during a slot. The sessions of an hour ask the same, room after room. */
function heldDuring(days: ReadonlyMap<string, readonly Occurrence[]>): During {
  const at = remembered((day: string, start: string, end: string) =>
    (days.get(day) ?? [])
      .filter(({ card, slot }) => card.path !== undefined && slot.start < end && start < slot.end)
      .map(({ card }) => card),
  );
  return ({ day, start, end }) => at(day, start, end);
}

/** The hour at which a session starts, in the list of its day's page. */
function hourOf({ views }: Context, { slots: [slot] }: SessionCard, count: number): SessionPage["same_time_all"] {
  return slot && { count, path: `${views.paths.day(slot.day)}#${hourAnchor(slot.start)}` };
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

/** The next of the same axis that are not named already, going round: each session is recommended by some, not the first ones by all. */
function sameAxis(
  card: SessionCard,
  byAxis: ReadonlyMap<string, readonly SessionCard[]>,
  named: ReadonlySet<SessionCard>,
): readonly SessionCard[] {
  const same = byAxis.get(card.axes[0]?.id ?? "") ?? [];
  const here = same.indexOf(card);
  const found: SessionCard[] = [];
  for (let step = 1; here >= 0 && step < same.length && found.length < shownOfAxis; step++) {
    const other = same[(here + step) % same.length];
    if (other !== undefined && !named.has(other)) found.push(other);
  }
  return found;
}
