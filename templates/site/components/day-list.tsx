// SPDX-License-Identifier: MIT
import type { DayList as Data } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { Clock } from "./clock.tsx";
import { SessionCard } from "./session-card.tsx";

/** A day by the clock: each start time, then what begins. The time stays in sight while its sessions pass. */
export function DayList({ list, lang, ui, level = 2 }: { list: Data; lang: Lang; ui: Ui; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <div class="day-list">
      {list.groups.map(({ start, sessions }) => (
        <section key={start} class="hour">
          <Heading class="hour-clock">
            <Clock time={start} lang={lang} />
          </Heading>
          <ul class="cards hour-cards">
            {sessions.map(({ card, slot }) => (
              <li key={card.id}>
                <SessionCard card={card} slot={slot} lang={lang} ui={ui} level={3} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
