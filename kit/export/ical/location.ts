// SPDX-License-Identifier: MIT

import { remembered } from "../../memo/remembered.ts";
import type { Place, Slot } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import type { CalendarEntry } from "./calendar-text.ts";

/** Where a slot is held, as calendars say it. */
export type Locations = (slot: Slot) => Pick<CalendarEntry, "location" | "geo">;

/**
 * Where slots are held: rooms, then their place with its address, one place after another. Without a room it is the event's
 * only place, or else what is online.
 */
export function locationsOf(exported: Exported): Locations {
  const { places } = exported.edition;
  const ofRooms = remembered((rooms: string) => {
    const ids = rooms.split(" ").filter(Boolean);
    const held = places.filter((place) => place.rooms.some(({ id }) => ids.includes(id)));
    const shown = ids.length === 0 && places.length === 1 ? places : held;
    return present({
      location: shown.map((place) => placeText(exported, place, ids)).join(" ; ") || undefined,
      geo: shown[0]?.geo,
    });
  });
  return (slot) => {
    const online = slot.rooms.length === 0 ? slot.online_url : undefined;
    return online === undefined ? ofRooms(slot.rooms.join(" ")) : { location: online };
  };
}

function placeText({ text }: Exported, place: Place, ids: readonly string[]): string {
  const rooms = place.rooms.filter(({ id }) => ids.includes(id)).map(({ name }) => text(name));
  const { street, postcode, city } = place.address ?? {};
  const town = [postcode, city].filter(Boolean).join(" ");
  return [...new Set([...rooms, text(place.name), street, town])].filter(Boolean).join(", ");
}
