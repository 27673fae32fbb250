// SPDX-License-Identifier: MIT
import type { SessionCard as Card, SlotView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { AxisLabels } from "./axis-labels.tsx";
import { ClockRange, DayName } from "./clock.tsx";
import { RoomNames } from "./rooms.tsx";
import { SessionFacts, SessionStatusLine } from "./session-facts.tsx";
import { Text } from "./text.tsx";

export interface SessionCardProps {
  readonly card: Card;
  /** The slot to show; a card outside the programme shows all of its slots. */
  readonly slot?: SlotView;
  readonly lang: Lang;
  readonly ui: Ui;
  /** Which heading the title is. */
  readonly level: 2 | 3;
  /** Whether to name the day, outside a day's own page. */
  readonly day?: boolean;
}

/** A session in a list. Its link holds the title, then when and where, so that its name alone is enough to choose. */
export function SessionCard({ card, slot, lang, ui, level, day = false }: SessionCardProps) {
  const Heading = `h${level}` as const;
  const slots = slot === undefined ? card.slots : [slot];
  const inside = (
    <>
      <span class="card-name p-name">
        <Text said={card.title} lang={lang} />
      </span>
      {slots.map((each) => (
        <When key={each.start} slot={each} lang={lang} day={day} />
      ))}
    </>
  );
  return (
    <article class={cardClass(card)}>
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
      {card.question && (
        <p class="card-question">
          <Text said={card.question} lang={lang} />
        </p>
      )}
      <SessionFacts card={card} lang={lang} />
    </article>
  );
}

/** The classes of a session wherever it shows: its first axis gives the bar its colour, a break is quieter. */
export function cardClass(card: Card): string {
  const axis = card.axes[0] === undefined ? "" : ` axis-${card.axes[0].index}`;
  return `card h-event card-${card.kind} is-${card.status}${axis}`;
}

function When({ slot, lang, day }: { slot: SlotView; lang: Lang; day: boolean }) {
  return (
    <span class="card-when">
      <span class="vh">, </span>
      {day && (
        <>
          <DayName day={slot.day} lang={lang} style="weekday-day" />,{" "}
        </>
      )}
      <ClockRange slot={slot} lang={lang} />
      {slot.rooms.length > 0 && (
        <>
          ,{" "}
          <span class="p-location">
            <RoomNames rooms={slot.rooms} lang={lang} />
          </span>
        </>
      )}
    </span>
  );
}
