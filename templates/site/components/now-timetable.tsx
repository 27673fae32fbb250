// SPDX-License-Identifier: MIT
import type { NowDay } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { ClockRange, DayName } from "./clock.tsx";
import { SessionStatusLine } from "./session-facts.tsx";
import { Text, textIn } from "./text.tsx";

/** A day room by room, as plain lists; of a large event, a link to the day's own page. */
export function NowTimetable({ day, lang, ui }: { day: NowDay; lang: Lang; ui: Ui }) {
  return (
    <section class="day" aria-labelledby={`day-${day.day}`}>
      <h2 id={`day-${day.day}`} class="day-title">
        <a href={ui.href(day.path)}>
          <DayName day={day.day} lang={lang} style="weekday-day" />
        </a>
      </h2>
      {day.rooms.length > 0 && (
        <ul class="now-rooms">
          {day.rooms.map((one) => (
            <li key={one.room?.id ?? ""}>
              <h3>{one.room ? <RoomName room={one.room} lang={lang} /> : wordsFor(lang).text.now.everywhere}</h3>
              <Sessions of={one} lang={lang} ui={ui} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RoomName({ room, lang }: { room: NonNullable<NowDay["rooms"][number]["room"]>; lang: Lang }) {
  return (
    <>
      {textIn(room.name, lang)}
      {room.with_place && [", ", <Text key="place" said={room.place} lang={lang} />]}
    </>
  );
}

function Sessions({ of, lang, ui }: { of: NowDay["rooms"][number]; lang: Lang; ui: Ui }) {
  return (
    <ul class="now-sessions">
      {of.sessions.map(({ card, slot }) => (
        <li key={`${card.id} ${slot.start}`} class={card.status === "cancelled" ? "is-cancelled" : undefined}>
          <ClockRange slot={slot} lang={lang} brief />
          <div>
            <SessionStatusLine card={card} lang={lang} />
            {card.path === undefined ? (
              <span class="p-name">{textIn(card.title, lang)}</span>
            ) : (
              <a class="p-name" href={ui.href(card.path)}>
                {textIn(card.title, lang)}
              </a>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
