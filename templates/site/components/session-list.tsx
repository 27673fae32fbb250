// SPDX-License-Identifier: MIT
import type { SessionCard as Card } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { Once } from "./once.tsx";
import { SessionCard } from "./session-card.tsx";

/** Sessions outside their day: each says its day, time and room. */
export function SessionList(props: { sessions: readonly Card[]; lang: Lang; ui: Ui; level?: 2 | 3 }) {
  const { sessions, lang, ui, level = 3 } = props;
  const draw = (card: Card) =>
    ui.once(`card ${level} ${card.axes[0]?.index} ${card.id}`, (links) => (
      <SessionCard card={card} lang={lang} ui={links} level={level} day />
    ));
  return <Once as="ul" class="cards" parts={sessions.map(draw)} />;
}
