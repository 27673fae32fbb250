// SPDX-License-Identifier: MIT
import type { PageOf, SessionCard } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Section } from "../components/section.tsx";
import { SessionList } from "../components/session-list.tsx";

/** Where else to go: at the same time, then on the same matter; a session is not named twice. */
export function SessionRelated({ page, ui }: { page: PageOf<"session">; ui: Ui }) {
  const words = wordsFor(page.lang).text.session;
  const seen = new Set(page.same_time.map((card) => card.id));
  const same_axis = page.same_axis.filter((card) => !seen.has(card.id));
  const list = (sessions: readonly SessionCard[]) => <SessionList sessions={sessions} lang={page.lang} ui={ui} />;
  if (page.same_time.length + same_axis.length === 0) return null;
  return (
    <div class="parts parts-related">
      {page.same_time.length > 0 && (
        <Section title={words.same_time} id="same-time">
          {list(page.same_time)}
        </Section>
      )}
      {same_axis.length > 0 && (
        <Section title={words.same_axis} id="same-axis">
          {list(same_axis)}
        </Section>
      )}
    </div>
  );
}
