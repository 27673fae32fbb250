// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import { kitVersion } from "../kit-version.ts";
import { scheduleOf } from "./schedule.ts";
import type { Schedule, ScheduleDay, ScheduleEvent, ScheduleRoom } from "./schedule-shape.ts";

/**
 * The programme as `schedule.json`, in one language: what `schedule.xml` says, in the other writing that c3voc has a schema
 * for. Times are instants with the zone's offset.
 */
export function scheduleJson(exported: Exported): string {
  const schedule = scheduleOf(exported);
  const whole = {
    $schema: "https://c3voc.de/schedule/schema.json",
    generator: { name: "event-kit", version: kitVersion },
    schedule: {
      version: schedule.version,
      ...present({ base_url: schedule.base_url }),
      conference: conference(schedule),
    },
  };
  return `${JSON.stringify(whole)}\n`;
}

/** Zones as the schema's pattern reads them: those without a region have no place there. */
const knownZone = /^[A-Z][a-z]+\/[A-Z][a-z]+|UTC$/u;

function conference(schedule: Schedule) {
  const { color, timezone } = schedule;
  return {
    acronym: schedule.acronym,
    title: schedule.title,
    start: schedule.start,
    end: schedule.end,
    daysCount: schedule.days.length,
    timeslot_duration: clock(schedule.timeslot),
    ...present({
      time_zone_name: knownZone.test(timezone) ? timezone : undefined,
      logo: schedule.logo,
      url: schedule.url,
      colors: color === undefined ? undefined : { primary: color },
    }),
    tracks: schedule.tracks,
    rooms: schedule.rooms.map(room),
    days: schedule.days.map(day),
  };
}

function room({ name, guid, capacity, url, kind }: ScheduleRoom) {
  return { name, guid, ...present({ type: kind, capacity, url }) };
}

function day({ date, start, end, rooms }: ScheduleDay, index: number) {
  // From pairs, which make `__proto__` a name like any other.
  const byName = Object.fromEntries(rooms.map(({ room: { name }, events }) => [name, events.map(event)]));
  return { index: index + 1, date, day_start: start, day_end: end, rooms: byName };
}

function event(one: ScheduleEvent) {
  const { recording, language, logo } = one;
  return {
    guid: one.guid,
    id: one.id,
    date: one.date,
    start: one.start,
    end: one.end,
    duration: clock(one.minutes),
    room: one.room.name,
    slug: one.slug,
    // The schema wants an address of every event: without the site's, the name under which this one is known for ever.
    url: one.url ?? `urn:uuid:${one.guid}`,
    title: one.title,
    subtitle: one.subtitle,
    track: one.track,
    type: one.type,
    language: language ?? null,
    abstract: one.abstract,
    description: one.description,
    ...present({ logo }),
    persons: one.persons.map(({ id, guid, name, url }) => ({ id, guid, public_name: name, ...present({ url }) })),
    links: [...one.links, ...(recording.url === undefined ? [] : [{ url: recording.url, type: "media" }])],
    attachments: one.attachments,
    recording_license: recording.licence,
    do_not_record: recording.optout,
    do_not_stream: !recording.streamed,
  };
}

/** Minutes as hours and minutes, two digits each. */
function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
