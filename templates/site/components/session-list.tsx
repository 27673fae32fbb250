// SPDX-License-Identifier: MIT
import type { SessionCard as Card } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { SessionCard } from "./session-card.tsx";

/** Sessions outside their day: each says its day, time and room. */
export function SessionList(props: { sessions: readonly Card[]; lang: Lang; ui: Ui; level?: 2 | 3 }) {
  const { sessions, lang, ui, level = 3 } = props;
  return (
    <ul class="cards">
      {sessions.map((card) => (
        <SessionCard key={card.id} card={card} lang={lang} ui={ui} level={level} day />
      ))}
    </ul>
  );
}
