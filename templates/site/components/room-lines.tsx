// SPDX-License-Identifier: MIT
import type { DayList, Happening, Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Links } from "../../../kit/render/ui.ts";
import { AxisLabels } from "./axis-labels.tsx";
import { cardClass } from "./card-class.ts";
import { SessionFacts, SessionStatusLine } from "./session-facts.tsx";
import { slotOnline } from "./slot-online.ts";
import { slotTime } from "./slot-time.ts";
import { textIn } from "./text.tsx";

interface Props {
  readonly list: DayList;
  /** The room's name: the eye has it above, a link read alone does not. */
  readonly room: Said;
  readonly lang: Lang;
  readonly ui: Links;
  /** Whether to tell each session's question too. */
  readonly full: boolean;
}

/** One day of one room, by the clock: the time in large, then what it is. */
export function RoomLines({ list, ...rest }: Props) {
  return (
    <ul class="door-lines">
      {list.groups.flatMap(({ sessions }) =>
        sessions.map((one) => <Line key={`${one.card.id} ${one.slot.start}`} one={one} {...rest} />),
      )}
    </ul>
  );
}

function Line({ one: { card, slot }, room, lang, ui, full }: Omit<Props, "list"> & { one: Happening }) {
  const said = (
    <>
      <time class="door-time" datetime={slot.start_instant} data-min={slot.minutes}>
        {slotTime(slot, lang)}
      </time>{" "}
      <span class="card-name">{textIn(card.title, lang)}</span>
      <span class="vh">
        {", "}
        {textIn(room, lang)}
      </span>
    </>
  );
  return (
    <li class={cardClass(card).replace(/^card/u, "line-card")} data-session={card.id}>
      <p class="door-title">{card.path === undefined ? said : <a href={ui.href(card.path)}>{said}</a>}</p>
      <div class="door-about">
        <SessionStatusLine card={card} lang={lang} />
        {full && card.question && <p class="door-question">{textIn(card.question, lang)}</p>}
        <SessionFacts card={card} lang={lang} />
        {slot.online_url !== undefined && <p class="card-facts">{slotOnline({ ...slot, rooms: [] }, lang).slice(2)}</p>}
        <AxisLabels axes={card.axes} lang={lang} />
      </div>
    </li>
  );
}
