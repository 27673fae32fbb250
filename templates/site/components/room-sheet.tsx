// SPDX-License-Identifier: MIT
import type { Page, RoomDay, RoomRef } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { DayName } from "./clock.tsx";
import { RoomLines } from "./room-lines.tsx";
import { RoomStrip } from "./room-strip.tsx";
import { textIn } from "./text.tsx";

interface Props {
  readonly page: Page;
  readonly room: RoomRef;
  readonly day: RoomDay;
  readonly ui: Ui;
  /** Which heading the day is. */
  readonly level: 2 | 4;
  readonly full: boolean;
  /** Id of the heading that names the room, where several rooms have the same days. */
  readonly named?: string;
}

/** A day of a room: a part of the page on screen, a sheet for its door on paper. What only paper shows is not read aloud. */
export function RoomSheet({ page, room, day, ui, level, full, named = "" }: Props) {
  const Heading = `h${level}` as const;
  const { lang } = page;
  const id = `${room.id}-${day.day}`;
  return (
    <section class="door" aria-labelledby={`${named} ${id}`.trim()}>
      <div class="door-head">
        <RoomStrip />
        <p class="door-room">{textIn(room.name, lang)}</p>
      </div>
      <Heading id={id} class="door-day">
        <a href={ui.href(day.path)}>
          <DayName day={day.day} lang={lang} style="weekday-day" />
        </a>
      </Heading>
      <RoomLines list={day.list} room={room.name} lang={lang} ui={ui} full={full} />
      <p class="door-foot">
        <span>{textIn(page.chrome.edition.title, lang)}</span>
        <span>{textIn(room.place, lang)}</span>
        <span>{shortAddress(ui.absolute(page.chrome.home))}</span>
      </p>
    </section>
  );
}

/** A web address as people copy it from a wall. */
function shortAddress(url: string | undefined): string | undefined {
  return url?.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");
}
