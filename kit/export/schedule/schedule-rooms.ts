// SPDX-License-Identifier: MIT
import type { Id, Slot } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import { httpUri } from "../http-uri.ts";
import { permanentUuid } from "../uuid.ts";
import { plainText } from "../xml.ts";
import type { ScheduleRoom } from "./schedule-shape.ts";

/** Rooms under the names that this format knows them by, in the places' order. */
export interface ScheduleRooms {
  readonly all: readonly ScheduleRoom[];
  /** Where a slot is shown: its first room, or one that stands for what has no room. */
  of(slot: Slot): ScheduleRoom;
  /** Every room of a slot by name, when there are several. */
  names(slot: Slot): readonly string[];
}

/**
 * Readers know rooms by name only, so that no two may have the same: among several places a room says its own, and rooms
 * still alike say their id. What is tied to no room has one of its own, last: left out, lunch would be in no programme.
 */
export function scheduleRooms(exported: Exported): ScheduleRooms {
  const rooms = namedRooms(exported);
  const byName = new Map([...rooms.values()].map((room) => [room.name, room]));
  const own = (room: ScheduleRoom) => byName.get(room.name) ?? room;
  const { edition, words, text } = exported;
  const [place, another] = edition.places;
  const on_site = place && another === undefined ? text(place.name) : words.labels.mode.on_site;
  const everywhere = own({ name: plainText(on_site), guid: permanentUuid(edition.id, "places"), kind: "other" });
  const online = own({ name: words.labels.mode.online, guid: permanentUuid(edition.id, "online"), kind: "online" });
  const alone = (slot: Slot) => (slot.online_url !== undefined || edition.mode === "online" ? online : everywhere);
  return {
    all: [...new Set([...rooms.values(), everywhere, online])],
    of: (slot) => rooms.get(slot.rooms[0] ?? "") ?? alone(slot),
    names: (slot) => (slot.rooms.length < 2 ? [] : slot.rooms.map((id) => rooms.get(id)?.name ?? id)),
  };
}

function namedRooms({ edition, text, url, paths }: Exported): ReadonlyMap<Id, ScheduleRoom> {
  const several = edition.places.length > 1;
  const taken = new Set<string>();
  const named = edition.places.flatMap((place) =>
    place.rooms.map((room): [Id, ScheduleRoom] => {
      const [own, at] = [plainText(text(room.name)), plainText(text(place.name))];
      let name = several && own !== at ? `${own} (${at})` : own;
      while (taken.has(name)) name += ` (${room.id})`;
      taken.add(name);
      const page = httpUri(url(paths.room(room.id)));
      const guid = permanentUuid(edition.id, "rooms", room.id);
      return [room.id, { name, guid, ...present({ capacity: room.capacity, url: page }) }];
    }),
  );
  return new Map(named);
}
