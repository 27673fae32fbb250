// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf, SessionCard } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { AxisMark } from "../components/axis-mark.tsx";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { CalendarLinks } from "../components/calendar-links.tsx";
import { Markdown } from "../components/markdown.tsx";
import { Neighbours } from "../components/neighbours.tsx";
import { RefList } from "../components/ref-list.tsx";
import { SessionList } from "../components/session-list.tsx";
import { textIn } from "../components/text.tsx";
import { TraceList } from "../components/trace-list.tsx";
import { Document } from "../layouts/document.tsx";

/** One axis: its question, what it is about, all of its sessions. */
export function Axis({ page, ui }: { page: PageOf<"axis">; ui: Ui }): VNode {
  const { lang, axis } = page;
  const { text } = wordsFor(lang);
  return (
    <Document page={page} ui={ui}>
      <div class={`band band-axis axis-${axis.index}`}>
        <div class="band-body">
          <Breadcrumb page={page} ui={ui} />
          <h1>{textIn(page.title, lang)}</h1>
          {page.question && <p class="band-question">{textIn(page.question, lang)}</p>}
        </div>
        <div class="band-mark">
          <AxisMark axis={axis} />
        </div>
      </div>
      <div class="sheet">
        {page.body && <Markdown said={page.body} lang={lang} ui={ui} class="lead" />}
        {page.synthesis && (
          <p class="more">
            <a href={ui.href(page.synthesis)}>{text.synthesis.more_of_axis}</a>
          </p>
        )}
        {page.tracks.length > 0 && (
          <>
            <h2>{text.axis.tracks}</h2>
            <RefList items={page.tracks} lang={lang} ui={ui} />
          </>
        )}
        {page.sessions.length > 0 && (
          <>
            <h2>{text.axis.sessions}</h2>
            <CalendarLinks page={page} ui={ui} />
            <SessionList sessions={page.sessions.map((card) => leading(card, axis.id))} lang={lang} ui={ui} />
          </>
        )}
        {page.traces && (
          <>
            <h2>{text.trace.remains}</h2>
            <TraceList traces={page.traces.first} page={page} ui={ui} level={3} axis={axis} />
            <p class="more">
              <a href={ui.href(page.traces.path)}>{text.traces.all_of_axis({ count: page.traces.count })}</a>
            </p>
          </>
        )}
        <Neighbours previous={page.previous} next={page.next} lang={lang} ui={ui} label={text.axis.others} />
      </div>
    </Document>
  );
}

/** On an axis' own page, its colour comes first on every card. */
function leading(card: SessionCard, axis: string): SessionCard {
  return { ...card, axes: [...card.axes].sort((a, b) => Number(b.id === axis) - Number(a.id === axis)) };
}
