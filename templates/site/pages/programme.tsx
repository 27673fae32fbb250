// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { DayName } from "../components/clock.tsx";
import { DayLink } from "../components/day-link.tsx";
import { DayList } from "../components/day-list.tsx";
import { NowStrip } from "../components/now-strip.tsx";
import { PageHead } from "../components/page-head.tsx";
import { ProgrammeTop } from "../components/programme-top.tsx";
import { Section } from "../components/section.tsx";
import { SessionList } from "../components/session-list.tsx";
import { TakeAway } from "../components/take-away.tsx";
import { textIn } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"programme">; ui: Ui };

/** The whole programme by the clock, day after day; each day also has its own page, with the rooms side by side. */
export function Programme({ page, ui }: Props): VNode {
  const { lang } = page;
  const whole = page.days.every(({ list }) => list !== undefined);
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui} />
      <div class="sheet">
        <NowStrip page={page} />
        <ProgrammeTop page={page} ui={ui} days={whole ? page.days : []} />
        {whole ? <Days page={page} ui={ui} /> : <DayCounts page={page} ui={ui} />}
        {page.unscheduled.length > 0 && (
          <Section title={wordsFor(lang).text.programme.unscheduled} id="unscheduled">
            <SessionList sessions={page.unscheduled} lang={lang} ui={ui} />
          </Section>
        )}
        <TakeAway page={page} ui={ui} files={page.files} paper={<Paper page={page} ui={ui} />} />
      </div>
    </Document>
  );
}

function Paper({ page: { lang, doors }, ui }: Props) {
  const { take } = wordsFor(lang).text;
  return (
    <>
      <p>{take.paper_programme}</p>
      {doors && (
        <p>
          <a href={ui.href(doors)}>{take.doors}</a>
        </p>
      )}
    </>
  );
}

function Days({ page: { days, lang, brief }, ui }: Props) {
  return days.map(({ day, path, list }) => (
    <section key={day} class="day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} class="day-title">
        <a href={ui.href(path)}>
          <DayName day={day} lang={lang} style="weekday-day" />
        </a>
      </h2>
      {list && <DayList list={list} lang={lang} ui={ui} level={3} anchors={false} brief={brief} />}
    </section>
  ));
}

/** An event too large for one page: its days, each with how much of what it holds. */
function DayCounts({ page: { days, lang }, ui }: Props) {
  const { count } = wordsFor(lang).text;
  return (
    <ul class="days">
      {days.map(({ day, path, sessions, axes }) => (
        <li key={day}>
          <DayLink day={day} path={path} sessions={sessions} lang={lang} ui={ui} />
          {axes.length > 0 && (
            <p class="axes">
              {axes.map(({ axis, sessions: some }) => (
                <span key={axis.id} class={`axis-${axis.index}`}>
                  {textIn(axis.title, lang)}
                  <span class="quiet">{`, ${count.sessions({ count: some })}`}</span>
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
