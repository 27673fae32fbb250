// SPDX-License-Identifier: MIT
import { hourAnchor } from "../../../kit/derive/paths.ts";
import type { DayList as Data } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { Clock } from "./clock.tsx";
import { SessionCard } from "./session-card.tsx";

interface Props {
  readonly list: Data;
  readonly lang: Lang;
  readonly ui: Ui;
  /** Which heading each hour is. */
  readonly level: 2 | 3;
  /** Whether hours can be linked to: on a page of several days their ids would clash. */
  readonly anchors: boolean;
  /** Whether to leave questions to the sessions' own pages, on a day of very many. */
  readonly brief?: boolean | undefined;
}

/** A day by the clock: each start time, then what begins. The time stays in sight while its sessions pass. */
export function DayList({ list, lang, ui, level, anchors, brief = false }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div class="day-list">
      {list.groups.map(({ start, sessions }) => (
        <section key={start} class="hour">
          <Heading class="hour-clock" id={anchors ? hourAnchor(start) : undefined}>
            <Clock time={start} instant={sessions[0]?.slot.start_instant} lang={lang} />
          </Heading>
          <ul class="cards">
            {sessions.map(({ card, slot }) => (
              <SessionCard
                key={card.id}
                card={card}
                slot={slot}
                lang={lang}
                ui={ui}
                level={level === 2 ? 3 : 4}
                brief={brief}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
