// SPDX-License-Identifier: MIT
import { compare, groupBy } from "../../derive/schedule.ts";
import { present } from "../../model/present.ts";
import { programmeDay, programmeDaySpan } from "../../model/programme-day.ts";
import type { Exported } from "../exported.ts";
import { httpUri } from "../http-uri.ts";
import { plainText } from "../xml.ts";
import { scheduleEvents } from "./schedule-events.ts";
import { acronym } from "./schedule-ids.ts";
import { mediaUri } from "./schedule-links.ts";
import { scheduleRooms } from "./schedule-rooms.ts";
import type { Schedule, ScheduleDay, ScheduleEvent, ScheduleRoom } from "./schedule-shape.ts";
import { scheduleTracks } from "./schedule-tracks.ts";
import { scheduleVersion, timeslot } from "./schedule-version.ts";

const made = new WeakMap<Exported, Schedule>();

/**
 * The programme in one language, made once for both writings. The format has no word for a cancelled session: as pretalx
 * and frab do, it is left out, and applications that knew it then show it as cancelled; so is everything when the edition
 * itself is cancelled. Proposals are left out too.
 */
export function scheduleOf(exported: Exported): Schedule {
  const before = made.get(exported);
  if (before !== undefined) return before;
  const schedule = scheduleFrom(exported);
  made.set(exported, schedule);
  return schedule;
}

function scheduleFrom(exported: Exported): Schedule {
  const { edition, text, url, paths } = exported;
  const rooms = scheduleRooms(exported);
  const tracks = scheduleTracks(exported);
  const events = scheduleEvents(exported, rooms, tracks);
  const used = new Set(events.map(({ room }) => room));
  return {
    version: scheduleVersion(edition, events),
    title: plainText(text(edition.title)),
    acronym: acronym(edition),
    start: edition.dates.start,
    end: edition.dates.end,
    timezone: edition.timezone,
    timeslot: timeslot(events),
    tracks: tracks.all,
    rooms: rooms.all.filter((room) => room.kind === undefined || used.has(room)),
    days: daysOf(exported, events, rooms.all),
    ...present({
      base_url: httpUri(url("")),
      url: httpUri(url(paths.fixed("index"))),
      logo: mediaUri(exported, edition.theme.logo),
      color: edition.theme.light["accent"] ?? edition.axes[0]?.color,
    }),
  };
}

function daysOf(
  { edition }: Exported,
  events: readonly ScheduleEvent[],
  rooms: readonly ScheduleRoom[],
): readonly ScheduleDay[] {
  const days = groupBy(events, ({ date }) => programmeDay(date.slice(0, 16)));
  if (days.size === 0) days.set(edition.dates.start, []);
  return [...days]
    .sort(([a], [b]) => compare(a, b))
    .map(([date, held]) => {
      const byRoom = groupBy(held, ({ room }) => room);
      const shown = rooms.flatMap((room) => {
        const here = byRoom.get(room);
        return here === undefined ? [] : [{ room, events: here }];
      });
      return { date, ...programmeDaySpan(date, edition.timezone), rooms: shown };
    });
}
