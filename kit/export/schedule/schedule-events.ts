// SPDX-License-Identifier: MIT
import { hourAnchor } from "../../derive/paths.ts";
import { compare, groupBy } from "../../derive/schedule.ts";
import { hasPage } from "../../derive/views.ts";
import type { Session, Slot } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import { httpUri } from "../http-uri.ts";
import { sessionUuid } from "../uuid.ts";
import { aboutSession, paragraphs } from "./schedule-about.ts";
import { acronym, numericIds, scheduleSlug } from "./schedule-ids.ts";
import { linksOf } from "./schedule-links.ts";
import { schedulePersons } from "./schedule-persons.ts";
import type { ScheduleRooms } from "./schedule-rooms.ts";
import type { ScheduleEvent } from "./schedule-shape.ts";
import type { ScheduleTracks } from "./schedule-tracks.ts";

/**
 * What is held, by time: an event for each slot. One held in several rooms at once is in the first of them and names the
 * others in its description: twice in a programme, it would be two sessions to whoever counts or records them.
 */
export function scheduleEvents(
  exported: Exported,
  rooms: ScheduleRooms,
  tracks: ScheduleTracks,
): readonly ScheduleEvent[] {
  const { edition, state } = exported;
  const conference = acronym(edition);
  const tracesOf = groupBy(edition.traces, ({ session }) => session);
  const personsOf = schedulePersons(exported);
  const held = state === "cancelled" ? [] : edition.sessions.filter(isHeld);
  const events = held.flatMap((session) => {
    const traces = tracesOf.get(session.id) ?? [];
    const about = aboutSession(exported, session, traces);
    const [persons, track] = [personsOf(session), tracks.of(session)];
    return session.slots.map((slot, rank) => ({
      ...about,
      ...timeOf(slot),
      guid: sessionUuid(edition.id, session.id, rank),
      slug: scheduleSlug(conference, session.id, rank),
      room: rooms.of(slot),
      description: paragraphs([about.description, rooms.names(slot).join(" + ")]),
      track,
      persons,
      links: linksOf(exported, session, slot, traces),
      ...present({ url: pageOf(exported, session, slot) }),
    }));
  });
  return numbered(events);
}

const isHeld = ({ status }: Session) => status !== "proposed" && status !== "cancelled";

function timeOf({ start, start_instant, end_instant }: Slot) {
  const minutes = Math.round((Date.parse(end_instant) - Date.parse(start_instant)) / 60_000);
  return { date: start_instant, end: end_instant, start: start.slice(11), minutes };
}

/** The events with their numbers, by time. */
function numbered(events: readonly Omit<ScheduleEvent, "id">[]): readonly ScheduleEvent[] {
  const ids = numericIds(events.map(({ guid }) => guid));
  const at = new Map(events.map(({ guid, date }) => [guid, Date.parse(date)]));
  return events
    .map((event) => ({ ...event, id: ids.get(event.guid) ?? 0 }))
    .sort((a, b) => (at.get(a.guid) ?? 0) - (at.get(b.guid) ?? 0) || compare(a.slug, b.slug));
}

/** The session's page; for a break or a meal, its hour in the page of the day. */
function pageOf({ paths, url }: Exported, session: Session, { start }: Slot): string | undefined {
  const hour = () => `${paths.day(start.slice(0, 10))}#${hourAnchor(start)}`;
  return httpUri(url(hasPage(session) ? paths.item("sessions", session.id) : hour()));
}
