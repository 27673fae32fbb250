// SPDX-License-Identifier: MIT
import type { RoomRef } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { plain, Text } from "./text.tsx";

/** The names of the rooms of a slot; nothing for what is not tied to a room. */
export function RoomNames({ rooms, lang }: { rooms: readonly RoomRef[]; lang: Lang }) {
  return (
    <>
      {rooms.flatMap((room, index) => {
        const name = (
          <span key={room.id} class="room-name">
            <Text said={room.name} lang={lang} />
          </span>
        );
        return index === 0 ? [name] : [", ", name];
      })}
    </>
  );
}

/** A room and the place it is in, when they are not called the same. */
export function roomAndPlace(room: RoomRef): string {
  const [name, place] = [plain(room.name), plain(room.place)];
  return name === place ? name : `${name}, ${place}`;
}
