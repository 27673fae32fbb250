// SPDX-License-Identifier: MIT
import type { PlaceView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { plain, Text } from "./text.tsx";

type RoomRow = PlaceView["rooms"][number];

/** The rooms of a place: what each is called, holds and offers. A list, for a table of it would not fit a phone. */
export function RoomsList({ place, lang }: { place: PlaceView; lang: Lang }) {
  if (place.rooms.length === 0) return null;
  return (
    <>
      <h3>{wordsFor(lang).text.practical.rooms}</h3>
      <ul class="rooms">
        {place.rooms.map((room) => (
          <li key={room.id} id={room.anchor}>
            <p class="room-name">
              <Text said={room.name} lang={lang} />
            </p>
            <Line text={factsOf(room, lang).join(" · ")} />
            <Line text={room.equipment.map(plain).join(", ")} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ text }: { text: string }) {
  return text === "" ? null : <p class="quiet">{text}</p>;
}

function factsOf(room: RoomRow, lang: Lang): readonly string[] {
  const { count, practical } = wordsFor(lang).text;
  const facts = [
    room.capacity === undefined ? undefined : count.places(room.capacity),
    room.floor && plain(room.floor),
    room.step_free === undefined ? undefined : stepFree(room.step_free, practical),
  ];
  return facts.filter((fact) => fact !== undefined);
}

function stepFree(yes: boolean, words: { step_free: string; unavailable(feature: string): string }): string {
  return yes ? words.step_free : words.unavailable(words.step_free);
}
