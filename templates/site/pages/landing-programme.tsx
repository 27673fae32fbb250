// SPDX-License-Identifier: MIT
import type { LandingPage } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "../components/between.ts";
import { DayChanges } from "../components/day-changes.tsx";
import { DayLink } from "../components/day-link.tsx";
import { Section } from "../components/section.tsx";
import { SessionList } from "../components/session-list.tsx";

/** Each day in large, with how much happens in it. */
export function LandingDays({ page, ui }: { page: LandingPage; ui: Ui }) {
  const { text } = wordsFor(page.lang);
  if (page.days.length === 0) return null;
  const counts = countsOf(page);
  return (
    <Section title={text.landing.days} id="days">
      <ul class="days">
        {page.days.map(({ day, path, sessions }) => (
          <li key={day}>
            <DayLink day={day} path={path} sessions={sessions} lang={page.lang} ui={ui} />
          </li>
        ))}
      </ul>
      {counts !== "" && <p class="quiet">{counts}</p>}
      <DayChanges changes={page.changes} lang={page.lang} ui={ui} />
    </Section>
  );
}

/** How much there is in all: `40 sessions · 24 people · 18 formats`, without what there is none of; a single day has said its sessions already. */
function countsOf({ counts, days, lang }: LandingPage): string {
  const { count } = wordsFor(lang).text;
  const parts = [
    counts.sessions > 0 && days.length > 1 && count.sessions({ count: counts.sessions }),
    counts.people > 0 && count.people({ count: counts.people }),
    counts.formats > 0 && count.formats({ count: counts.formats }),
  ];
  return parts.filter((part) => part !== false).join(between);
}

/** A few sessions of the organisers' choice. */
export function LandingHighlights({ page, ui }: { page: LandingPage; ui: Ui }) {
  if (page.highlights.length === 0) return null;
  const words = wordsFor(page.lang).text.landing;
  const over = page.chrome.state === "harvest" || page.chrome.state === "archived";
  return (
    <Section title={over ? words.highlights_over : words.highlights} id="highlights">
      <SessionList sessions={page.highlights} lang={page.lang} ui={ui} />
    </Section>
  );
}
