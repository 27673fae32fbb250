// SPDX-License-Identifier: MIT
import type { EventLeaf, Place, VirtualLocationLeaf } from "schema-dts";
import type { Session, Slot, Trace } from "../../model/edition.ts";
import { socialImage } from "../chrome.ts";
import { axisTerm } from "./axis-term.ts";
import { attendanceMode, editionLocations, editionRef, isCancelled } from "./edition-event.ts";
import { indexOf } from "./index-of.ts";
import { idOf, type Linked, plainOf } from "./linked.ts";
import { node } from "./node.ts";
import { organisationsAs, personRefs } from "./people.ts";
import { placeRef, roomNodes } from "./places.ts";
import { pictureUrl, recordingOf, tracesOf } from "./recorded.ts";
import { shared } from "./shared.ts";
import { traceNode } from "./trace-node.ts";

/** A session in a few words: to be named by the edition's own data. */
export function sessionRef(session: Session, linked: Linked): EventLeaf {
  return shared(linked, `session ${session.id}`, () =>
    node<EventLeaf>({
      "@type": "Event",
      "@id": sessionId(session, linked),
      name: linked.text(session.title),
      startDate: session.slots[0]?.start_instant,
    }),
  );
}

/**
 * A session as an Event of schema.org. A session that was moved stays “scheduled”: its former date is not known, and
 * EventRescheduled would promise one. One that is held several times has a subEvent for each time.
 */
export function sessionEvent(session: Session, linked: Linked): EventLeaf {
  const { text } = linked;
  const traces = tracesOf(session, linked);
  const recording = recordingOf(session, traces, linked);
  const works = (part: TracePart) =>
    traces.filter((trace) => partOf(trace) === part).map((one) => traceNode(one, linked));
  return node<EventLeaf>({
    ...sessionRef(session, linked),
    url: linked.url(linked.paths.item("sessions", session.id)),
    description: plainOf(linked, session.question ?? session.abstract),
    ...timesOf(session, linked),
    eventStatus: isCancelled(linked.state, session.status)
      ? "https://schema.org/EventCancelled"
      : "https://schema.org/EventScheduled",
    eventAttendanceMode: modeOf(session, linked),
    location: locationsOf(session.slots, linked),
    image: imageOf(session, linked),
    superEvent: editionRef(linked),
    organizer: organisationsAs(["organiser", "co_organiser"], linked),
    ...peopleOf(session, linked),
    about: session.axes.map((axis) => axisTerm(axis, linked)),
    keywords: formatName(session, linked),
    inLanguage: session.language,
    maximumAttendeeCapacity: session.capacity,
    audience: session.audience && { "@type": "Audience", audienceType: text(session.audience) },
    recordedIn: recording === undefined ? works("recording") : [recording],
    workFeatured: works("shown"),
    subjectOf: recording === undefined ? works("told") : [...works("recording"), ...works("told")],
  });
}

type TracePart = "recording" | "shown" | "told";

/** What a trace is to its session: what captured it, what was shown there, or what tells of it. */
function partOf({ type }: Trace): TracePart {
  if (type === "video" || type === "audio") return "recording";
  return type === "slides" ? "shown" : "told";
}

function sessionId(session: Session, linked: Linked): string | undefined {
  return idOf(linked, (paths) => paths.item("sessions", session.id));
}

/** From the first start to the last end, with the zone's offset; each time apart when there are several. */
function timesOf({ slots, title }: Session, linked: Linked) {
  const last = slots.at(-1);
  if (last === undefined) return {};
  if (slots.length === 1) return { endDate: last.end_instant };
  const each = slots.map((slot) =>
    node<EventLeaf>({
      "@type": "Event",
      name: linked.text(title),
      startDate: slot.start_instant,
      endDate: slot.end_instant,
      location: locationsOf([slot], linked),
    }),
  );
  return { endDate: last.end_instant, subEvent: each };
}

function modeOf({ slots }: Session, { edition }: Linked) {
  const online = slots.some(({ online_url }) => online_url !== undefined);
  const inRooms = slots.some(({ rooms }) => rooms.length > 0);
  if (online && inRooms) return attendanceMode("hybrid");
  if (online) return attendanceMode("online");
  return attendanceMode(inRooms ? "on_site" : edition.mode);
}

/** The rooms and links of these times or, when none is given, the edition's own places. */
function locationsOf(slots: readonly Slot[], linked: Linked): readonly (Place | VirtualLocationLeaf)[] {
  const rooms = roomNodes([...new Set(slots.flatMap((slot) => slot.rooms))], linked);
  const links = [...new Set(slots.flatMap(({ online_url }) => online_url ?? []))];
  const virtual = links.map((url) => node<VirtualLocationLeaf>({ "@type": "VirtualLocation", url }));
  const found = [...rooms, ...virtual];
  return found.length > 0 ? found : editionLocations(linked, placeRef);
}

function imageOf(session: Session, linked: Linked): string | undefined {
  return (
    pictureUrl(session.picture, linked) ??
    shared(linked, "image", () => linked.url(socialImage(linked.edition, linked.lang)))
  );
}

/** Who speaks and leads performs; who takes notes and draws contributes. */
function peopleOf({ people }: Session, linked: Linked) {
  return {
    performer: personRefs([...people.speakers, ...people.facilitators, ...people.moderators], linked),
    contributor: personRefs([...people.rapporteurs, ...people.graphic_recorders], linked),
    translator: personRefs(people.interpreters, linked),
  };
}

function formatName({ format }: Session, { edition, text }: Linked): string | undefined {
  const found = indexOf(edition).formats.get(format ?? "");
  return found && text(found.title);
}
