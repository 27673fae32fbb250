// SPDX-License-Identifier: MIT
import type { PlaceInput } from "../validate/input.ts";
import type { Place, Room } from "./edition.ts";
import type { Localize } from "./localized.ts";
import { present } from "./present.ts";

/** A place and its rooms in their one form. */
export function toPlace(id: string, place: PlaceInput, local: Localize): Place {
  return {
    id,
    name: local.text(place.name),
    access: (place.access ?? []).map(({ by, text }) => ({ by, text: local.text(text) })),
    accessibility: (place.accessibility ?? []).map(({ feature, available, note }) => ({
      feature,
      available,
      ...present({ note: local.maybe(note) }),
    })),
    rooms: (place.rooms ?? []).map((room) => toRoom(room, local)),
    ...present({
      address: place.address,
      geo: place.geo,
      url: place.url,
      description: local.maybe(place.description),
      plan: place.plan,
    }),
  };
}

function toRoom(room: NonNullable<PlaceInput["rooms"]>[number], local: Localize): Room {
  const { id, capacity, step_free } = room;
  return {
    id,
    name: local.text(room.name),
    equipment: local.list(room.equipment),
    ...present({ capacity, step_free, floor: local.maybe(room.floor) }),
  };
}
