// SPDX-License-Identifier: MIT
import type { SessionCard as Card, SlotView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Links } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { AxisLabels } from "./axis-labels.tsx";
import { cardClass } from "./card-class.ts";
import { ClockRange, DayName } from "./clock.tsx";
import { RoomNames } from "./rooms.tsx";
import { SessionFacts, SessionStatusLine } from "./session-facts.tsx";
import { slotOnline } from "./slot-online.ts";
import { textIn } from "./text.tsx";

export interface SessionCardProps {
  readonly card: Card;
  /** The slot to show; a card outside the programme shows all of its slots. */
  readonly slot?: SlotView;
  readonly lang: Lang;
  readonly ui: Links;
  /** Which heading the title is. */
  readonly level: 2 | 3 | 4;
  /** Without its question: a day of a hundred sessions must stay light. */
  readonly brief?: boolean;
  /** Whether to name the day, outside a day's own page. */
  readonly day?: boolean;
  /** What to say above all, such as the part that someone takes in it. */
  readonly note?: string | undefined;
}

/** A session as an item of a list. Its link holds the title, then when and where, so that its name alone is enough to choose. */
export function SessionCard({ card, slot, lang, ui, level, day = false, brief = false, note }: SessionCardProps) {
  const Heading = `h${level}` as const;
  const slots = slot === undefined ? card.slots : [slot];
  const inside = [
    <span key="title" class="p-name">
      {textIn(card.title, lang)}
    </span>,
    <Changed key="changed" card={card} lang={lang} />,
    ...slots.map((each) => <When key={each.start} slot={each} lang={lang} day={day} brief={brief} />),
  ];
  return (
    <li class={`${cardClass(card)} h-event`} data-session={card.id}>
      {note !== undefined && <p class="card-role">{note}</p>}
      <AxisLabels axes={card.axes} lang={lang} />
      <SessionStatusLine card={card} lang={lang} />
      <Heading class="card-title">
        {card.path === undefined ? (
          inside
        ) : (
          <a class="u-url" href={ui.href(card.path)}>
            {inside}
          </a>
        )}
      </Heading>
      {card.question && !brief && <p class="card-question">{textIn(card.question, lang)}</p>}
      {card.text && <p class="card-text">{textIn(card.text, lang)}</p>}
      <SessionFacts card={card} lang={lang} />
    </li>
  );
}

/** Cancelled or moved: the eye sees it above the title, a link read alone must say it too. */
export function Changed({ card, lang }: { card: Card; lang: Lang }) {
  if (card.status !== "cancelled" && card.status !== "moved") return null;
  return <span class="vh">{`, ${wordsFor(lang).labels.session_status[card.status]}`}</span>;
}

/** A line of its own to the eye; the comma keeps it apart from the title when the link is read aloud. */
function When({ slot, lang, day, brief }: { slot: SlotView; lang: Lang; day: boolean; brief: boolean }) {
  const online = slotOnline(slot, lang);
  return (
    <span class="card-when">
      <span class="vh">, </span>
      {day && [<DayName key="day" day={slot.day} lang={lang} style="weekday-day" />, ", "]}
      <ClockRange slot={slot} lang={lang} brief={brief} then={slot.rooms.length > 0 ? ", " : online} />
      {slot.rooms.length > 0 && (
        <>
          <span class="p-location">
            <RoomNames rooms={slot.rooms} lang={lang} />
          </span>
          {online}
        </>
      )}
    </span>
  );
}
