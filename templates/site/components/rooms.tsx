// SPDX-License-Identifier: MIT
import type { RoomRef } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { plain, Text } from "./text.tsx";
import { TextLine } from "./text-line.tsx";

/** The names of the rooms of a slot, one after another; in an event of several places, each place after its last room. */
export function RoomNames({ rooms, lang }: { rooms: readonly RoomRef[]; lang: Lang }) {
  return rooms.map((room, index) => [
    index > 0 && ", ",
    <Text key={room.id} said={room.name} lang={lang} />,
    room.with_place &&
      rooms[index + 1]?.place.text !== room.place.text && [
        ", ",
        <Text key={`${room.id} place`} said={room.place} lang={lang} />,
      ],
  ]);
}

/** A room and the place it is in, when they are not called the same. */
export function RoomAndPlace({ room, lang }: { room: RoomRef; lang: Lang }) {
  const same = plain(room.name) === plain(room.place);
  return <TextLine parts={[room.name, same ? undefined : room.place]} by=", " lang={lang} />;
}
