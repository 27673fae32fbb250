// SPDX-License-Identifier: MIT
import type { Id, Room } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, fixedBase, pageBase } from "../context.ts";
import { dayList } from "../day-grid.ts";
import { shownInFull } from "../page-limits.ts";
import { viewLinks } from "../programme-views.ts";
import { byDay, type Occurrence } from "../schedule.ts";
import type { RoomPage, RoomsPage, RoomTimetable } from "../site.ts";
import { usedRooms } from "../what-exists.ts";

/** The rooms in use, place by place, each with its days; without them when the event is too large for one page. */
export function roomsPage(context: Context): RoomsPage {
  const { edition, views } = context;
  const timetables = new Map(timetablesOf(context).map((one) => [one.room.id, one]));
  const whole = context.programme.length <= shownInFull;
  const places = edition.places.map((place) => ({
    name: views.text(place.name),
    rooms: place.rooms.flatMap(({ id }) => timetables.get(id) ?? []).map((one) => (whole ? one : { ...one, days: [] })),
  }));
  return {
    kind: "rooms",
    ...fixedBase(context, "rooms", undefined, ["programme"]),
    views: viewLinks(context),
    whole,
    places: places.filter(({ rooms }) => rooms.length > 0),
  };
}

/** A page for each room in use: everything that is held there, day after day. */
export function roomPages(context: Context): readonly RoomPage[] {
  const timetables = timetablesOf(context);
  return timetables.map((timetable, index) => {
    const { room } = timetable;
    return {
      kind: "room",
      ...pageBase(context, {
        path: (paths) => paths.room(room.id),
        title: room.name,
        description: context.words.text.views.in_room({
          event: context.chrome.edition.title.text,
          room: room.name.text,
        }),
        parents: ["programme", "rooms"],
      }),
      timetable,
      ...present({ previous: timetables[index - 1]?.room, next: timetables[index + 1]?.room }),
    };
  });
}

function timetablesOf(context: Context): readonly RoomTimetable[] {
  const used = usedRooms(context.edition);
  const rooms = context.edition.places.flatMap((place) => place.rooms);
  return rooms.filter(({ id }) => used.has(id)).map((room) => timetable(context, room));
}

function timetable({ views, programme }: Context, room: Room): RoomTimetable {
  const held = programme.filter((one) => isIn(one, room.id));
  return {
    room: views.room(room.id),
    equipment: views.texts(room.equipment),
    practical: views.paths.roomInPlace(room.id),
    sessions: new Set(held.map(({ card }) => card.id)).size,
    days: [...byDay(held)].map(([day, items]) => ({ day, path: views.paths.day(day), list: dayList(day, items) })),
    ...present({ step_free: room.step_free }),
  };
}

function isIn({ slot }: Occurrence, room: Id): boolean {
  return slot.rooms.some(({ id }) => id === room);
}
