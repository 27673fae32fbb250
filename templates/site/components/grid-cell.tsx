// SPDX-License-Identifier: MIT
import type { GridCell as Cell, SessionCard, SlotView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { AxisLabels } from "./axis-labels.tsx";
import { ClockRange } from "./clock.tsx";
import { cardClass } from "./session-card.tsx";
import { SessionFacts, SessionStatusLine } from "./session-facts.tsx";
import { Text } from "./text.tsx";

/** One cell of the grid; an empty one stays empty, for a table says by its headers what it holds nothing of. */
export function GridCell(props: { cell: Cell; headers: string; lang: Lang; ui: Ui }) {
  const { cell, headers, lang, ui } = props;
  const many = {
    colspan: cell.colspan > 1 ? cell.colspan : undefined,
    rowspan: cell.rowspan > 1 ? cell.rowspan : undefined,
  };
  if (cell.sessions.length === 0) return <td class="grid-empty" colSpan={many.colspan} rowSpan={many.rowspan} />;
  return (
    <td class="grid-cell" headers={headers} colSpan={many.colspan} rowSpan={many.rowspan}>
      {cell.sessions.map(({ card, slot }) => (
        <GridSession key={card.id} card={card} slot={slot} lang={lang} ui={ui} />
      ))}
    </td>
  );
}

function GridSession({ card, slot, lang, ui }: { card: SessionCard; slot: SlotView; lang: Lang; ui: Ui }) {
  const title = <Text said={card.title} lang={lang} />;
  return (
    <div class={cardClass(card)}>
      <AxisLabels axes={card.axes} lang={lang} />
      <SessionStatusLine card={card} lang={lang} />
      <p class="card-title">{card.path === undefined ? title : <a href={ui.href(card.path)}>{title}</a>}</p>
      <p class="card-when">
        <ClockRange slot={slot} lang={lang} />
      </p>
      <SessionFacts card={card} lang={lang} />
    </div>
  );
}
