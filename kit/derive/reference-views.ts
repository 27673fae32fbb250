// SPDX-License-Identifier: MIT
import type { Edition, Id, LocalizedText, Place, Room } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { AxisRef, Ref, RoomRef } from "./site.ts";
import type { Views } from "./views.ts";

type Said = Pick<Views, "paths" | "text" | "maybe">;

/** Axes, formats, tracks and rooms as sessions name them, each made once. They throw for an id that the edition does not have. */
export function referenceViews(edition: Edition, said: Said): Pick<Views, "axis" | "format" | "track" | "room"> {
  const titled = ({ id, title }: { id: Id; title: LocalizedText }, section: "axes" | "formats" | "tracks"): Ref => ({
    id,
    title: said.text(title),
    path: said.paths.item(section, id),
  });
  const axes = edition.axes.map(
    (axis, index): AxisRef => ({ ...titled(axis, "axes"), shape: axis.shape, index: index + 1 }),
  );
  const rooms = edition.places.flatMap((place) => place.rooms.map((room) => roomRef(edition, place, room, said)));
  return {
    axis: known("axis", axes),
    format: known(
      "format",
      edition.formats.map((format) => titled(format, "formats")),
    ),
    track: known(
      "track",
      edition.tracks.map((track) => titled(track, "tracks")),
    ),
    room: known("room", rooms),
  };
}

function roomRef(edition: Edition, place: Place, room: Room, { paths, text, maybe }: Said): RoomRef {
  return {
    id: room.id,
    name: text(room.name),
    place: text(place.name),
    path: paths.room(room.id),
    ...present({ capacity: room.capacity, floor: maybe(room.floor), with_place: withPlace(edition, place, room) }),
  };
}

/** Whether a room's name needs its place's beside it: among several places, unless the two are called the same. */
function withPlace(edition: Edition, place: Place, room: Room): true | undefined {
  const same = Object.entries(room.name).every(([lang, name]) => place.name[lang] === name);
  return edition.places.length > 1 && !same ? true : undefined;
}

function known<T extends { readonly id: Id }>(kind: string, list: readonly T[]): (id: Id) => T {
  const things = new Map(list.map((one) => [one.id, one]));
  return (id) => {
    const found = things.get(id);
    if (found === undefined) throw new Error(`no ${kind} ${id}: validation lets no such reference through`);
    return found;
  };
}
