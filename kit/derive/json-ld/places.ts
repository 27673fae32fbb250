// SPDX-License-Identifier: MIT
import type { LocationFeatureSpecificationLeaf, PlaceLeaf, PostalAddressLeaf } from "schema-dts";
import type { Id, Place, Room } from "../../model/edition.ts";
import { formatList } from "../../words/format-list.ts";
import { wordsFor } from "../../words/index.ts";
import { idOf, type Linked } from "./linked.ts";
import { node } from "./node.ts";
import { shared } from "./shared.ts";

/** A place in a few words: its name and its postal address, which search engines ask of every event. */
export function placeRef(place: Place, linked: Linked): PlaceLeaf {
  return node<PlaceLeaf>({
    "@type": "Place",
    "@id": idOf(linked, (paths) => paths.place(place.id)),
    name: linked.text(place.name),
    address: addressOf(place),
  });
}

/** A place whole: where it stands, its rooms, what it offers to whom. */
export function placeNode(place: Place, linked: Linked): PlaceLeaf {
  return node<PlaceLeaf>({
    ...placeAndRooms(place, linked),
    url: place.url,
    amenityFeature: featuresOf(place, linked),
  });
}

/** A place where it stands, with its rooms. */
export function placeAndRooms(place: Place, linked: Linked): PlaceLeaf {
  return node<PlaceLeaf>({
    ...placeRef(place, linked),
    geo: place.geo && {
      "@type": "GeoCoordinates",
      latitude: place.geo.latitude,
      longitude: place.geo.longitude,
    },
    containsPlace: place.rooms.map((room) =>
      node<PlaceLeaf>({ "@type": "Place", name: linked.text(room.name), maximumAttendeeCapacity: room.capacity }),
    ),
  });
}

/** Where rooms are: for each of their places, the rooms by name and its address. */
export function roomNodes(ids: readonly Id[], linked: Linked): readonly PlaceLeaf[] {
  return shared(linked, `rooms ${ids}`, () =>
    linked.edition.places.flatMap((place) => {
      const rooms = place.rooms.filter(({ id }) => ids.includes(id));
      return rooms.length === 0 ? [] : [roomsNode(rooms, place, linked)];
    }),
  );
}

function roomsNode(rooms: readonly Room[], place: Place, { text, lang }: Linked): PlaceLeaf {
  const placeName = text(place.name);
  const names = formatList(
    rooms.map((room) => text(room.name)),
    lang,
  );
  return node<PlaceLeaf>({
    "@type": "Place",
    name: names === placeName ? names : `${names}, ${placeName}`,
    address: addressOf(place),
  });
}

/** Where the edition is held: its places or, when none is given, its territory. */
export function placesOf(linked: Linked, draw: (place: Place, linked: Linked) => PlaceLeaf): readonly PlaceLeaf[] {
  const { edition, text } = linked;
  if (edition.places.length > 0) return edition.places.map((place) => draw(place, linked));
  const { territory } = edition;
  if (territory === undefined) return [];
  const name = text(territory.name);
  const address = node<PostalAddressLeaf>({
    "@type": "PostalAddress",
    addressLocality: territory.level === undefined || territory.level === "municipality" ? name : undefined,
    addressRegion: territory.level === "region" || territory.level === "department" ? name : undefined,
    addressCountry: territory.country,
  });
  return [node<PlaceLeaf>({ "@type": "Place", name, address })];
}

function addressOf({ address }: Place): PostalAddressLeaf | undefined {
  return (
    address &&
    node<PostalAddressLeaf>({
      "@type": "PostalAddress",
      streetAddress: address.street,
      postalCode: address.postcode,
      addressLocality: address.city,
      addressCountry: address.country,
    })
  );
}

function featuresOf({ accessibility }: Place, { lang }: Linked): readonly LocationFeatureSpecificationLeaf[] {
  const { feature: names } = wordsFor(lang).labels;
  return accessibility.map(({ feature, available }) =>
    node<LocationFeatureSpecificationLeaf>({
      "@type": "LocationFeatureSpecification",
      name: names[feature],
      value: available,
    }),
  );
}
