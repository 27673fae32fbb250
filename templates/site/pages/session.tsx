// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDay } from "../../../kit/words/format-day.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Figure } from "../components/figure.tsx";
import { Markdown } from "../components/markdown.tsx";
import { Neighbours } from "../components/neighbours.tsx";
import { Recordings } from "../components/recordings.tsx";
import { TraceDigest } from "../components/trace-digest.tsx";
import { Document } from "../layouts/document.tsx";
import { SessionAside } from "./session-aside.tsx";
import { SessionBand } from "./session-band.tsx";
import { SessionDetails } from "./session-details.tsx";
import { SessionRelated } from "./session-related.tsx";

type Props = { page: PageOf<"session">; ui: Ui };

/** One session, before and after: what it is about, what remains of it, when and where, what is near it. */
export function Session({ page, ui }: Props): VNode {
  const { lang } = page;
  const [axis] = page.card.axes;
  const { site, session } = wordsFor(lang).text;
  return (
    <Document page={page} ui={ui} class="h-event">
      <SessionBand page={page} ui={ui} />
      <div class={axis === undefined ? "sheet with-aside" : `sheet with-aside axis-${axis.index}`}>
        <SessionAside page={page} ui={ui} />
        <div class="sheet-main">
          {page.abstract && <Markdown said={page.abstract} lang={lang} ui={ui} class="lead" />}
          {page.picture && <Figure picture={page.picture} lang={lang} ui={ui} first />}
          <Recordings
            title={wordsFor(lang).recording.again}
            id="recordings"
            recordings={page.recordings}
            lang={lang}
            ui={ui}
          />
          <SessionTraces page={page} ui={ui} />
          <SessionDetails page={page} ui={ui} />
          {page.updated && <p class="quiet">{site.updated({ day: formatDay(page.updated, lang, "full") })}</p>}
        </div>
      </div>
      <SessionRelated page={page} ui={ui} />
      <div class="sheet">
        <Neighbours
          previous={neighbour(page.previous)}
          next={neighbour(page.next)}
          lang={lang}
          ui={ui}
          label={session.neighbours}
        />
      </div>
    </Document>
  );
}

function SessionTraces({ page, ui }: Props) {
  if (page.traces.length === 0) return null;
  return (
    <section class="traces" aria-labelledby="traces">
      <h2 id="traces">{wordsFor(page.lang).text.trace.remains}</h2>
      {page.traces.map((trace) => (
        <TraceDigest key={trace.card.id} digest={trace} lang={page.lang} ui={ui} />
      ))}
    </section>
  );
}

function neighbour(card: PageOf<"session">["next"]) {
  return card?.path === undefined ? undefined : { path: card.path, title: card.title };
}
