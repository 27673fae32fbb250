// SPDX-License-Identifier: MIT
import type { GridCell as Cell, SessionCard, SlotView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatTimeRange } from "../../../kit/words/format-range.ts";
import { AxisLabels } from "./axis-labels.tsx";
import { cardClass } from "./card-class.ts";
import { RoomNames } from "./rooms.tsx";
import { SessionFacts, SessionStatusLine } from "./session-facts.tsx";
import { Text } from "./text.tsx";

/** One cell of the grid; an empty one stays empty, for a table says by its headers what it holds nothing of. */
export function GridCell(props: { cell: Cell; headers: string | undefined; lang: Lang; ui: Ui }) {
  const { cell, headers, lang, ui } = props;
  const colSpan = cell.colspan > 1 ? cell.colspan : undefined;
  const rowSpan = cell.rowspan > 1 ? cell.rowspan : undefined;
  return (
    <td headers={headers} colSpan={colSpan} rowSpan={rowSpan}>
      {cell.sessions.map(({ card, slot }) => (
        <GridSession
          key={card.id}
          card={card}
          slot={slot}
          wide={cell.colspan > slot.rooms.length}
          lang={lang}
          ui={ui}
        />
      ))}
    </td>
  );
}

/** A session in the grid. A cell wider than its own rooms, as a plenary's is, names them: its columns do not. */
function GridSession(props: { card: SessionCard; slot: SlotView; wide: boolean; lang: Lang; ui: Ui }) {
  const { card, slot, wide, lang, ui } = props;
  const title = <Text said={card.title} lang={lang} />;
  return (
    <div class={cardClass(card)}>
      <AxisLabels axes={card.axes} lang={lang} />
      <SessionStatusLine card={card} lang={lang} />
      <p class="card-title">{card.path === undefined ? title : <a href={ui.href(card.path)}>{title}</a>}</p>
      <p class="card-when">
        {formatTimeRange(slot.start, slot.end, lang)}
        {wide && slot.rooms.length > 0 && [", ", <RoomNames key="rooms" rooms={slot.rooms} lang={lang} />]}
      </p>
      <SessionFacts card={card} lang={lang} />
    </div>
  );
}
