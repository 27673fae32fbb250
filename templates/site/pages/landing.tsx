// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { AxisStrip } from "../components/axis-strip.tsx";
import { Markdown } from "../components/markdown.tsx";
import { NowStrip } from "../components/now-strip.tsx";
import { PosterHero } from "../components/poster-hero.tsx";
import { Section } from "../components/section.tsx";
import { TakePart } from "../components/take-part.tsx";
import { Document } from "../layouts/document.tsx";
import { LandingAround } from "./landing-around.tsx";
import { LandingDays, LandingHighlights } from "./landing-programme.tsx";
import { LandingFigures, LandingTraces } from "./landing-results.tsx";

type Props = { page: PageOf<"landing">; ui: Ui };

/** The first page: a poster, then what matters at this stage of the event. What is not known takes no room. */
export function Landing({ page, ui }: Props): VNode {
  const words = wordsFor(page.lang).text.landing;
  const over = page.chrome.state === "harvest" || page.chrome.state === "archived";
  return (
    <Document page={page} ui={ui} class="h-event">
      <PosterHero page={page} ui={ui} />
      <NowStrip page={page} />
      {page.axes.length > 0 && (
        <section class="axes-band" aria-label={words.axes}>
          <AxisStrip axes={page.axes} lang={page.lang} ui={ui} level={2} />
        </section>
      )}
      <div class="parts">
        {over && <Results page={page} ui={ui} />}
        {page.body && (
          <Section title={words.about} id="about">
            <Markdown said={page.body} lang={page.lang} ui={ui} level={3} class="lead" />
          </Section>
        )}
        <TakePart page={page} ui={ui} />
        <LandingDays page={page} ui={ui} />
        <LandingHighlights page={page} ui={ui} />
        {!over && <Results page={page} ui={ui} />}
        <LandingAround page={page} ui={ui} />
      </div>
    </Document>
  );
}

function Results({ page, ui }: Props) {
  return (
    <>
      <LandingTraces page={page} ui={ui} />
      <LandingFigures page={page} />
    </>
  );
}
