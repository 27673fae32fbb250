// SPDX-License-Identifier: MIT
import type { Place, Room } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, fixedBase } from "../context.ts";
import type { PlaceView, PracticalPage } from "../site.ts";

/** Where it happens and how to get there and in. */
export function practicalPage(context: Context): PracticalPage {
  return {
    kind: "practical",
    ...fixedBase(context, "practical"),
    places: context.edition.places.map((place) => placeView(context, place)),
    online: context.edition.mode !== "on_site",
  };
}

function placeView(context: Context, place: Place): PlaceView {
  const { views } = context;
  return {
    id: place.id,
    name: views.text(place.name),
    access: place.access.map(({ by, text }) => ({ by, text: views.text(text) })),
    accessibility: place.accessibility.map(({ feature, available, note }) => ({
      feature,
      available,
      ...present({ note: views.maybe(note) }),
    })),
    rooms: place.rooms.map((room) => roomView(context, room)),
    ...present({
      address: place.address,
      geo: place.geo,
      map_url: mapUrl(place),
      url: place.url,
      body: views.markdown(place.description, "places"),
      plan: views.picture(place.plan),
    }),
  };
}

function roomView({ views, programme }: Context, room: Room): PlaceView["rooms"][number] {
  const { id, capacity, step_free } = room;
  const held = programme.filter(({ slot }) => slot.rooms.some((one) => one.id === id));
  const path = held.length === 0 ? undefined : views.paths.room(id);
  return {
    id,
    anchor: `room-${id}`,
    name: views.text(room.name),
    equipment: views.texts(room.equipment),
    sessions: new Set(held.map(({ card }) => card.id)).size,
    ...present({ capacity, step_free, path, floor: views.maybe(room.floor) }),
  };
}

/** A link to OpenStreetMap, followed only by who chooses to; nothing of a map is loaded. */
function mapUrl({ geo }: Place): string | undefined {
  if (geo === undefined) return undefined;
  const { latitude, longitude } = geo;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}
