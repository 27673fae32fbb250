// SPDX-License-Identifier: MIT
import type { LandingPage } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Figures } from "../components/figures.tsx";
import { navLabel } from "../components/nav-label.ts";
import { Section } from "../components/section.tsx";
import { TextList } from "../components/text-list.tsx";
import { FromTraces } from "../components/trace-names.tsx";

/** How many traces were received of those expected, and what came out of them: only once something has been held or written. */
export function LandingTraces({ page, ui }: { page: LandingPage; ui: Ui }) {
  const { landing } = wordsFor(page.lang).text;
  const { received, awaited, expected, sessions_held } = page.traces;
  const after = page.chrome.state === "harvest" || page.chrome.state === "archived";
  if (expected + received === 0 || !(after || received > 0)) return null;
  return (
    <Section title={landing.traces} id="traces">
      <p class="big-line">{landing.traces_received({ received, awaited })}</p>
      {sessions_held > 0 && <p class="quiet">{landing.sessions_held({ count: sessions_held })}</p>}
      <Ideas page={page} ui={ui} />
      <ReadMore page={page} ui={ui} />
    </Section>
  );
}

/** A few ideas, each with the trace that tells it. */
function Ideas({ page, ui }: { page: LandingPage; ui: Ui }) {
  return page.came_out?.ideas.map(({ source, items }) => (
    <div key={source.id} class="came-out">
      <TextList items={items} lang={page.lang} kind="big" />
      <p class="by">
        <FromTraces traces={[source]} lang={page.lang} ui={ui} />
      </p>
    </div>
  ));
}

/** The pages that say the rest. */
function ReadMore({ page, ui }: { page: LandingPage; ui: Ui }) {
  const { lang, came_out } = page;
  const { pages, text } = wordsFor(lang);
  const { all, path } = page.traces;
  const links = [
    ...(came_out?.pages ?? []).map((link) => ({ path: link.path, name: navLabel(link, lang) })),
    ...(all === undefined ? [] : [{ path: all, name: text.traces.all }]),
    ...(path === undefined ? [] : [{ path, name: pages.awaited }]),
  ];
  if (links.length === 0) return null;
  return (
    <ul class="link-row came-out-pages">
      {links.map((link) => (
        <li key={link.path}>
          <a href={ui.href(link.path)}>{link.name}</a>
        </li>
      ))}
    </ul>
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
