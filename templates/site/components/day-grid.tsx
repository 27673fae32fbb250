// SPDX-License-Identifier: MIT
import type { DayGrid as Data, GridRow, RoomRef } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDay } from "../../../kit/words/format-day.ts";
import { formatTime } from "../../../kit/words/format-time.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Clock } from "./clock.tsx";
import { GridCell } from "./grid-cell.tsx";
import { textIn } from "./text.tsx";

interface Props {
  readonly lang: Lang;
  readonly ui: Ui;
  /** Whether to leave people and formats to the sessions' own pages, on a day of very many. */
  readonly brief?: boolean | undefined;
}

/** A day as a table, rooms by times. A cell that spans names its headers, which a screen reader could not guess; the others follow their row and column. */
export function DayGrid(props: Props & { grid: Data; alone?: boolean }) {
  const { grid, alone = false, ...rest } = props;
  const { lang, ui } = rest;
  const words = wordsFor(lang).text.programme;
  const columns = grid.rooms.length + (grid.online ? 1 : 0);
  return (
    <div class={`day-grid ${size(columns)}${longHours(grid, lang)}${alone ? " grid-alone" : ""}`}>
      <table>
        <caption class="vh">{words.grid({ day: formatDay(grid.day, lang, "full") })}</caption>
        <thead>
          <tr>
            <th scope="col" class="grid-corner">
              {words.time}
            </th>
            {grid.rooms.map((room) => (
              <th key={room.id} scope="col" id={roomId(room)}>
                <a href={ui.href(room.path)}>
                  {textIn(room.name, lang)}
                  {room.with_place && <PlaceLine room={room} lang={lang} />}
                </a>
              </th>
            ))}
            {grid.online && <th scope="col">{wordsFor(lang).labels.mode.online}</th>}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <Row key={row.start} row={row} rooms={grid.rooms} {...rest} />
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
      <span class="room-place">{textIn(room.place, lang)}</span>
    </>
  );
}

function Row({ row, rooms, ...rest }: Props & { row: GridRow; rooms: readonly RoomRef[] }) {
  const time = `g${row.start.slice(11).replace(":", "")}`;
  return (
    <tr>
      <th scope="row" id={time}>
        <Clock time={row.start} instant={instantOf(row)} lang={rest.lang} />
      </th>
      {row.cells.map((cell, index) => (
        <GridCell
          key={cell.sessions[0]?.card.id ?? `empty-${index}`}
          cell={cell}
          headers={headersOf(cell, time, rooms)}
          {...rest}
        />
      ))}
    </tr>
  );
}

/** The instant at which a row's sessions start, for scripts that know what is on. */
function instantOf({ start, cells }: GridRow): string | undefined {
  const starting = cells.flatMap(({ sessions }) => sessions).find(({ slot }) => slot.start === start);
  return starting?.slot.start_instant;
}

/** How crowded the table is: more columns ask for a wider screen or sheet, and a great many for scrolling inside the page. */
function size(columns: number): string {
  if (columns > 9) return "grid-crowd";
  return columns > 4 ? "grid-many" : "grid-few";
}

/** Some languages say a word after the hour: “11:00 Uhr” needs a wider first column than “11:00” or “11 h 30”. */
function longHours({ rows }: Data, lang: Lang): string {
  return rows.some(({ start }) => formatTime(start, lang).length > 7) ? " grid-long-hours" : "";
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
