// SPDX-License-Identifier: MIT
import type { DayGrid as Data, GridRow, RoomRef } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDay } from "../../../kit/words/format-day.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Clock } from "./clock.tsx";
import { GridCell } from "./grid-cell.tsx";
import { Text } from "./text.tsx";

/** A day as a table, rooms by times. A cell that spans names its headers, which a screen reader could not guess; the others follow their row and column. */
export function DayGrid({ grid, lang, ui }: { grid: Data; lang: Lang; ui: Ui }) {
  const words = wordsFor(lang).text.programme;
  const rooms = grid.rooms.length;
  return (
    <div class={`day-grid ${size(rooms)}`}>
      <table>
        <caption class="vh">{words.grid(formatDay(grid.day, lang, "full"))}</caption>
        <thead>
          <tr>
            <th scope="col" class="grid-corner">
              {words.time}
            </th>
            {grid.rooms.map((room) => (
              <th key={room.id} scope="col" id={roomId(room)}>
                <a href={ui.href(room.path)}>
                  <Text said={room.name} lang={lang} />
                  {room.with_place && <PlaceLine room={room} lang={lang} />}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <Row key={row.start} row={row} rooms={grid.rooms} lang={lang} ui={ui} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Which place a room is in, on a line of its own to the eye. */
function PlaceLine({ room, lang }: { room: RoomRef; lang: Lang }) {
  return (
    <>
      <span class="vh">, </span>
      <span class="room-place">
        <Text said={room.place} lang={lang} />
      </span>
    </>
  );
}

function Row(props: { row: GridRow; rooms: readonly RoomRef[]; lang: Lang; ui: Ui }) {
  const { row, rooms, lang, ui } = props;
  const time = `g${row.start.slice(11).replace(":", "")}`;
  return (
    <tr>
      <th scope="row" id={time}>
        <Clock time={row.start} lang={lang} />
      </th>
      {row.cells.map((cell, index) => (
        <GridCell
          key={cell.sessions[0]?.card.id ?? `empty-${index}`}
          cell={cell}
          headers={headersOf(cell, time, rooms)}
          lang={lang}
          ui={ui}
        />
      ))}
    </tr>
  );
}

/** How crowded the table is: more rooms ask for a wider screen, and a great many for scrolling inside the page. */
function size(rooms: number): string {
  if (rooms > 9) return "grid-crowd";
  return rooms > 4 ? "grid-many" : "grid-few";
}

function roomId(room: RoomRef): string {
  return `room-${room.id}`;
}

/** Of a cell that spans: the row's time, and the columns of the rooms that its sessions are in, which for a break are none. */
function headersOf(cell: GridRow["cells"][number], time: string, rooms: readonly RoomRef[]): string | undefined {
  if (cell.sessions.length === 0 || (cell.colspan === 1 && cell.rowspan === 1)) return undefined;
  const used = new Set(cell.sessions.flatMap(({ slot }) => slot.rooms.map((room) => room.id)));
  return [time, ...rooms.filter((room) => used.has(room.id)).map(roomId)].join(" ");
}
