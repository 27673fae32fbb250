// SPDX-License-Identifier: MIT
import { excerpt, sayMarkdown } from "../derive/say.ts";
import type { LocalizedText, Place, Room } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { Exported } from "./exported.ts";
import { httpUri } from "./http-uri.ts";

/**
 * Places with coordinates as GeoJSON (RFC 7946), in one language, for maps: longitude then latitude, WGS 84, each with its
 * address, rooms and what makes it accessible. Places without coordinates are left out; empty when none has any.
 */
export function placesGeojson(exported: Exported): string {
  const features = exported.edition.places.flatMap((place) => feature(exported, place));
  if (features.length === 0) return "";
  return `${JSON.stringify({ type: "FeatureCollection", features }, null, 2)}\n`;
}

function feature(exported: Exported, place: Place) {
  const { geo } = place;
  if (geo === undefined) return [];
  const coordinates = [geo.longitude, geo.latitude].map(sevenDecimals);
  return [
    { type: "Feature", id: place.id, geometry: { type: "Point", coordinates }, properties: about(exported, place) },
  ];
}

/** Seven decimals are a centimetre: more would only say that a map was clicked. */
const sevenDecimals = (degrees: number) => Math.round(degrees * 1e7) / 1e7;

function about(exported: Exported, place: Place) {
  const { text, url, paths, lang, edition } = exported;
  const { address, description } = place;
  const maybe = (value: LocalizedText | undefined) => value && text(value);
  return {
    id: place.id,
    name: text(place.name),
    ...present({
      description: description && excerpt(sayMarkdown(description, lang, edition.languages, "").text),
      address: address && oneLine(address),
      street: address?.street,
      postcode: address?.postcode,
      city: address?.city,
      country: address?.country,
      url: httpUri(url(paths.place(place.id))),
      website: httpUri(place.url),
    }),
    rooms: place.rooms.map((room) => roomOf(exported, room)),
    accessibility: place.accessibility.map(({ feature, available, note }) => ({
      feature,
      available,
      ...present({ note: maybe(note) }),
    })),
  };
}

function roomOf({ text, url, paths }: Exported, { id, name, capacity, floor, step_free }: Room) {
  const page = httpUri(url(paths.room(id)));
  return { id, name: text(name), ...present({ capacity, floor: floor && text(floor), step_free, url: page }) };
}

/** An address as it is written on an envelope, on one line. */
function oneLine({ street, postcode, city }: NonNullable<Place["address"]>): string {
  const town = [postcode, city].filter((part) => part !== undefined).join(" ");
  return [street, town].filter((part) => part !== undefined).join(", ");
}
