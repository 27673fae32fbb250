// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { AxisKey } from "../components/axis-key.tsx";
import { CalendarLinks } from "../components/calendar-links.tsx";
import { DayName } from "../components/clock.tsx";
import { DayChanges } from "../components/day-changes.tsx";
import { DayLink } from "../components/day-link.tsx";
import { DayList } from "../components/day-list.tsx";
import { DayTabs } from "../components/day-tabs.tsx";
import { DayViews } from "../components/day-views.tsx";
import { NowLink } from "../components/now-link.tsx";
import { NowStrip } from "../components/now-strip.tsx";
import { PageHead } from "../components/page-head.tsx";
import { ProgrammeTools } from "../components/programme-tools.tsx";
import { Section } from "../components/section.tsx";
import { SessionList } from "../components/session-list.tsx";
import { Text } from "../components/text.tsx";
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
        <div class="programme-tools">
          <DayChanges changes={page.changes} lang={lang} ui={ui} />
          {whole && <DayTabs days={page.days} lang={lang} ui={ui} />}
          <AxisKey axes={page.axes} lang={lang} ui={ui} />
          <DayViews page={page} ui={ui} />
          <CalendarLinks page={page} ui={ui} />
        </div>
        <ProgrammeTools page={page} />
        {whole ? <Days page={page} ui={ui} /> : <DayCounts page={page} ui={ui} />}
        {page.unscheduled.length > 0 && (
          <Section title={wordsFor(lang).text.programme.unscheduled} id="unscheduled">
            <SessionList sessions={page.unscheduled} lang={lang} ui={ui} />
          </Section>
        )}
        <NowLink page={page} ui={ui} />
      </div>
    </Document>
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
                  <Text said={axis.title} lang={lang} />
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
