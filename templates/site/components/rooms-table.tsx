// SPDX-License-Identifier: MIT
import type { PlaceView, Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { formatNumber } from "../../../kit/words/format-number.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { plain, Text } from "./text.tsx";

type RoomRow = PlaceView["rooms"][number];

/** The rooms of a place; a column that no room fills is left out. */
export function RoomsTable({ place, lang }: { place: PlaceView; lang: Lang }) {
  const { practical } = wordsFor(lang).text;
  const titleId = `rooms-${place.id}`;
  const columns = columnsOf(place.rooms, lang);
  if (place.rooms.length === 0) return null;
  return (
    <>
      <h3 id={titleId}>{practical.rooms}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse */}
      <section class="table-scroll" aria-labelledby={titleId} tabIndex={0}>
        <table class="rooms">
          <caption class="vh">
            {practical.rooms}, <Text said={place.name} lang={lang} />
          </caption>
          <thead>
            <tr>
              <th scope="col">{practical.room}</th>
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {place.rooms.map((room) => (
              <tr key={room.id} id={room.anchor}>
                <th scope="row">
                  <Text said={room.name} lang={lang} />
                </th>
                {columns.map(({ title, cell }) => (
                  <td key={title}>{cell(room)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function columnsOf(rooms: readonly RoomRow[], lang: Lang) {
  const { practical: words } = wordsFor(lang).text;
  const texts = (items: readonly Said[]) => items.map(plain).join(", ");
  const stepFree = (room: RoomRow) => (room.step_free === undefined ? "" : room.step_free ? words.yes : words.no);
  const all: readonly { title: string; cell: (room: RoomRow) => string }[] = [
    { title: words.capacity, cell: (room) => (room.capacity === undefined ? "" : formatNumber(room.capacity, lang)) },
    { title: words.floor, cell: (room) => (room.floor === undefined ? "" : plain(room.floor)) },
    { title: words.equipment, cell: (room) => texts(room.equipment) },
    { title: words.step_free, cell: stepFree },
  ];
  return all.filter(({ cell }) => rooms.some((room) => cell(room) !== ""));
}
