// SPDX-License-Identifier: MIT
import type { GridCell as Cell, SessionCard, SlotView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { AxisLabels } from "./axis-labels.tsx";
import { cardClass } from "./card-class.ts";
import { RoomNames } from "./rooms.tsx";
import { Changed } from "./session-card.tsx";
import { SessionFacts, SessionStatusLine } from "./session-facts.tsx";
import { slotOnline } from "./slot-online.ts";
import { slotTime } from "./slot-time.ts";
import { textIn } from "./text.tsx";

interface Props {
  readonly lang: Lang;
  readonly ui: Ui;
  readonly brief?: boolean | undefined;
}

/** One cell of the grid; an empty one stays empty, for a table says by its headers what it holds nothing of. */
export function GridCell(props: Props & { cell: Cell; headers: string | undefined }) {
  const { cell, headers, ...rest } = props;
  const colSpan = cell.colspan > 1 ? cell.colspan : undefined;
  const rowSpan = cell.rowspan > 1 ? cell.rowspan : undefined;
  return (
    <td headers={headers} colSpan={colSpan} rowSpan={rowSpan}>
      {cell.sessions.map(({ card, slot }) => (
        <GridSession key={card.id} card={card} slot={slot} wide={cell.colspan > slot.rooms.length} {...rest} />
      ))}
    </td>
  );
}

/** A session in the grid. A cell wider than its own rooms, as a plenary's is, names them: its columns do not. */
function GridSession(props: Props & { card: SessionCard; slot: SlotView; wide: boolean }) {
  const { card, slot, wide, lang, ui, brief = false } = props;
  const inside = [
    <span key="title" class="card-name">
      {textIn(card.title, lang)}
    </span>,
    <Changed key="changed" card={card} lang={lang} />,
    <When key="when" slot={slot} wide={wide} lang={lang} />,
  ];
  return (
    <div class={cardClass(card)} data-session={card.id}>
      <AxisLabels axes={card.axes} lang={lang} />
      <SessionStatusLine card={card} lang={lang} />
      <p class="card-title">{card.path === undefined ? inside : <a href={ui.href(card.path)}>{inside}</a>}</p>
      {!brief && <SessionFacts card={card} lang={lang} />}
    </div>
  );
}

/** When it is, and where for those who hear the link alone: the eye has the column's head. */
function When({ slot, wide, lang }: { slot: SlotView; wide: boolean; lang: Lang }) {
  const rooms = <RoomNames rooms={slot.rooms} lang={lang} />;
  return (
    <span class="card-when">
      <span class="vh">, </span>
      <time datetime={slot.start_instant} data-min={slot.minutes}>
        {slotTime(slot, lang)}
      </time>
      {slot.rooms.length > 0 && (wide ? [", ", rooms] : <span class="vh">, {rooms}</span>)}
      {slotOnline(slot, lang)}
    </span>
  );
}
