// SPDX-License-Identifier: MIT
/** For tests: `schedule.xml` and `schedule.json` as an application reads them, both in the same shape. */
import { XmlDocument, XmlElement } from "libxml2-wasm";

export interface ReadReference {
  readonly url: string;
  readonly title: string;
}
export interface ReadEvent {
  readonly id: number;
  readonly guid: string;
  readonly date: string;
  readonly start: string;
  readonly duration: string;
  readonly room: string;
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly subtitle: string;
  readonly track: string;
  readonly type: string;
  readonly language: string;
  readonly abstract: string;
  readonly description: string;
  readonly logo: string;
  readonly persons: readonly { readonly id: number; readonly guid: string; readonly name: string }[];
  readonly links: readonly ReadReference[];
  readonly attachments: readonly ReadReference[];
  readonly licence: string;
  readonly optout: boolean;
}
export interface ReadDay {
  readonly index: number;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly rooms: readonly { readonly name: string; readonly events: readonly ReadEvent[] }[];
}
export interface ReadSchedule {
  readonly version: string;
  readonly acronym: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly days: number;
  readonly timeslot: string;
  readonly zone: string;
  readonly tracks: readonly { readonly name: string; readonly slug: string; readonly color: string }[];
  readonly day: readonly ReadDay[];
}

/** All events, in the order of the file. */
export function eventsOf(schedule: ReadSchedule): readonly ReadEvent[] {
  return schedule.day.flatMap(({ rooms }) => rooms.flatMap(({ events }) => events));
}

/** Reads `schedule.xml`. */
export function readXml(xml: string): ReadSchedule {
  const document = XmlDocument.fromString(xml);
  try {
    return xmlSchedule(document.root);
  } finally {
    document.dispose();
  }
}

const all = (node: XmlElement, path: string) => node.find(path).filter((found) => found instanceof XmlElement);
const textOf = (node: XmlElement, path: string) => node.get(path)?.content ?? "";
const attribute = (node: XmlElement, name: string) => node.attr(name)?.content ?? "";

function xmlSchedule(root: XmlElement): ReadSchedule {
  const of = (name: string) => textOf(root, `conference/${name}`);
  return {
    version: textOf(root, "version"),
    acronym: of("acronym"),
    title: of("title"),
    start: of("start"),
    end: of("end"),
    days: Number(of("days")),
    timeslot: of("timeslot_duration"),
    zone: of("time_zone_name"),
    tracks: all(root, "conference/track").map((track) => ({
      name: attribute(track, "name"),
      slug: attribute(track, "slug"),
      color: attribute(track, "color"),
    })),
    day: all(root, "day").map((day) => ({
      index: Number(attribute(day, "index")),
      date: attribute(day, "date"),
      start: attribute(day, "start"),
      end: attribute(day, "end"),
      rooms: all(day, "room").map((room) => ({
        name: attribute(room, "name"),
        events: all(room, "event").map(xmlEvent),
      })),
    })),
  };
}

function xmlEvent(event: XmlElement): ReadEvent {
  const of = (name: string) => textOf(event, name);
  const references = (path: string) =>
    all(event, path).map((one) => ({ url: attribute(one, "href"), title: one.content }));
  return {
    id: Number(attribute(event, "id")),
    guid: attribute(event, "guid"),
    date: of("date"),
    start: of("start"),
    duration: of("duration"),
    room: of("room"),
    slug: of("slug"),
    url: of("url"),
    title: of("title"),
    subtitle: of("subtitle"),
    track: of("track"),
    type: of("type"),
    language: of("language"),
    abstract: of("abstract"),
    description: of("description"),
    logo: of("logo"),
    persons: all(event, "persons/person").map((person) => ({
      id: Number(attribute(person, "id")),
      guid: attribute(person, "guid"),
      name: person.content,
    })),
    links: references("links/link"),
    attachments: references("attachments/attachment"),
    licence: of("recording/license"),
    optout: of("recording/optout") === "true",
  };
}

interface JsonEvent extends Omit<ReadEvent, "persons" | "licence" | "optout" | "language" | "logo" | "links"> {
  readonly language: string | null;
  readonly logo?: string;
  readonly links: readonly (ReadReference & { readonly type?: string })[];
  readonly persons: readonly { readonly id: number; readonly guid: string; readonly public_name: string }[];
  readonly recording_license: string;
  readonly do_not_record: boolean;
}
interface JsonDay {
  readonly index: number;
  readonly date: string;
  readonly day_start: string;
  readonly day_end: string;
  readonly rooms: Readonly<Record<string, readonly JsonEvent[]>>;
}

/** Reads `schedule.json`. An address that is only a name, and the link to the recording, are what XML says otherwise. */
export function readJson(json: string): ReadSchedule {
  const { version, conference } = JSON.parse(json).schedule;
  return {
    version,
    acronym: conference.acronym,
    title: conference.title,
    start: conference.start,
    end: conference.end,
    days: conference.daysCount,
    timeslot: conference.timeslot_duration,
    zone: conference.time_zone_name ?? "",
    tracks: conference.tracks.map((track: { name: string; slug: string; color?: string }) => ({ color: "", ...track })),
    day: conference.days.map((day: JsonDay) => ({
      index: day.index,
      date: day.date,
      start: day.day_start,
      end: day.day_end,
      rooms: Object.entries(day.rooms).map(([name, events]) => ({ name, events: events.map(jsonEvent) })),
    })),
  };
}

function jsonEvent(event: JsonEvent): ReadEvent {
  const { id, guid, date, start, duration, room, slug, title, subtitle, track, type, abstract, description } = event;
  const plain = ({ url, title }: ReadReference) => ({ url, title });
  return {
    ...{ id, guid, date, start, duration, room, slug, title, subtitle, track, type, abstract, description },
    url: event.url.startsWith("urn:") ? "" : event.url,
    language: event.language ?? "",
    logo: event.logo ?? "",
    persons: event.persons.map((person) => ({ id: person.id, guid: person.guid, name: person.public_name })),
    links: event.links.filter((link) => link.type !== "media").map(plain),
    attachments: event.attachments.map(plain),
    licence: event.recording_license,
    optout: event.do_not_record,
  };
}
