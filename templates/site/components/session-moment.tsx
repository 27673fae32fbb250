// SPDX-License-Identifier: MIT
import type { SlotView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { ClockRange, DayName } from "./clock.tsx";
import { RoomAndPlace } from "./rooms.tsx";
import { slotOnline } from "./slot-online.ts";
import { textIn } from "./text.tsx";

/** A day, a time and rooms, each room leading to its page. */
export function SessionMoment({ slot, lang, ui }: { slot: SlotView; lang: Lang; ui: Ui }) {
  return (
    <>
      <DayName day={slot.day} lang={lang} style="weekday-day" />, <ClockRange slot={slot} lang={lang} />
      {slot.rooms.map((room) => [
        ", ",
        <a key={room.id} href={ui.href(room.path)}>
          {room.with_place ? <RoomAndPlace room={room} lang={lang} /> : textIn(room.name, lang)}
        </a>,
      ])}
      {slotOnline(slot, lang)}
    </>
  );
}
