// SPDX-License-Identifier: MIT
import type { LandingPage } from "../../../kit/derive/site.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Figures } from "../components/figures.tsx";
import { Section } from "../components/section.tsx";

/** How many traces were received of those expected: only once something has been held or written. */
export function LandingTraces({ page }: { page: LandingPage }) {
  const { landing } = wordsFor(page.lang).text;
  const { received, expected, sessions_held } = page.traces;
  const after = page.chrome.state === "harvest" || page.chrome.state === "archived";
  if (expected + received === 0 || !(after || received > 0)) return null;
  return (
    <Section title={landing.traces} id="traces">
      <p class="big-line">{landing.traces_received({ received, expected: Math.max(expected, received) })}</p>
      {sessions_held > 0 && <p class="quiet">{landing.sessions_held({ count: sessions_held })}</p>}
    </Section>
  );
}

/** The event in figures, with sources. */
export function LandingFigures({ page }: { page: LandingPage }) {
  if (page.figures.length === 0) return null;
  return (
    <Section title={wordsFor(page.lang).text.landing.figures} id="figures">
      <Figures figures={page.figures} lang={page.lang} />
    </Section>
  );
}
