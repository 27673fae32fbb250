// SPDX-License-Identifier: MIT
import type { DayPage, Happening } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDay } from "../../../kit/words/format-day.ts";
import { formatTime } from "../../../kit/words/format-time.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { RoomNames } from "./rooms.tsx";
import { Text } from "./text.tsx";

/** What started on an earlier day and still goes on when this one begins, with until when. */
export function DayRunning({ page: { running, day, lang }, ui }: { page: DayPage; ui: Ui }) {
  const { running: title } = wordsFor(lang).text.views;
  if (running.length === 0) return null;
  return (
    <section class="running" aria-labelledby="running">
      <h2 id="running">{title}</h2>
      <ul>
        {running.map((one) => (
          <li key={`${one.card.id} ${one.slot.start}`}>
            <Running one={one} day={day} lang={lang} ui={ui} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Running({ one: { card, slot }, day, lang, ui }: { one: Happening; day: string; lang: Lang; ui: Ui }) {
  const last = slot.end.slice(0, 10);
  const time = formatTime(slot.end, lang);
  const end = last === day ? time : `${formatDay(last, lang, "weekday-day")}, ${time}`;
  const said = [
    <Text key="title" said={card.title} lang={lang} />,
    `, ${wordsFor(lang).text.views.until({ time: end })}`,
    slot.rooms.length > 0 && [", ", <RoomNames key="rooms" rooms={slot.rooms} lang={lang} />],
  ];
  return card.path === undefined ? said : <a href={ui.href(card.path)}>{said}</a>;
}
