// SPDX-License-Identifier: MIT
import type { PlaceView, Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Links } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "./between.ts";
import { textIn } from "./text.tsx";
import { TextLine } from "./text-line.tsx";

type RoomRow = PlaceView["rooms"][number];

/** The rooms of a place: what each is called, holds and offers. A list, for a table of it would not fit a phone. */
export function RoomsList({ place, lang, ui }: { place: PlaceView; lang: Lang; ui: Links }) {
  if (place.rooms.length === 0) return null;
  return (
    <>
      <h3>{wordsFor(lang).text.practical.rooms}</h3>
      <ul class="rooms">
        {place.rooms.map((room) => (
          <li key={room.id} id={room.anchor}>
            <p class="room-name">
              {room.path === undefined ? (
                textIn(room.name, lang)
              ) : (
                <a href={ui.href(room.path)}>{textIn(room.name, lang)}</a>
              )}
            </p>
            <Line parts={factsOf(room, lang)} by={between} lang={lang} />
            <Line parts={room.equipment} by=", " lang={lang} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line(props: { parts: readonly (string | Said)[]; by: string; lang: Lang }) {
  if (props.parts.length === 0) return null;
  return (
    <p class="quiet">
      <TextLine {...props} />
    </p>
  );
}

function factsOf(room: RoomRow, lang: Lang): readonly (string | Said)[] {
  const { count, practical } = wordsFor(lang).text;
  const facts = [
    room.capacity === undefined ? undefined : count.places({ count: room.capacity }),
    room.floor,
    room.step_free === undefined ? undefined : stepFree(room.step_free, practical),
  ];
  return facts.filter((fact) => fact !== undefined);
}

function stepFree(yes: boolean, words: { step_free: string; unavailable(said: { feature: string }): string }): string {
  return yes ? words.step_free : words.unavailable({ feature: words.step_free });
}
