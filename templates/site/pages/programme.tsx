// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { AxisKey } from "../components/axis-key.tsx";
import { DayName } from "../components/clock.tsx";
import { DayList } from "../components/day-list.tsx";
import { DayTabs } from "../components/day-tabs.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { SessionList } from "../components/session-list.tsx";
import { Document } from "../layouts/document.tsx";

/** The whole programme by the clock, day after day; each day also has its own page, with the rooms side by side. */
export function Programme({ page, ui }: { page: PageOf<"programme">; ui: Ui }): VNode {
  const { lang } = page;
  const tabs = page.days.map(({ path, list }) => ({ day: list.day, path }));
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui} />
      <div class="sheet">
        <div class="programme-tools">
          <DayTabs days={tabs} lang={lang} ui={ui} />
          <AxisKey axes={page.axes} lang={lang} ui={ui} />
        </div>
        {page.days.map(({ path, list }) => (
          <section key={list.day} class="day" aria-labelledby={`day-${list.day}`}>
            <h2 id={`day-${list.day}`} class="day-title">
              <a href={ui.href(path)}>
                <DayName day={list.day} lang={lang} style="weekday-day" />
              </a>
            </h2>
            <DayList list={list} lang={lang} ui={ui} level={3} anchors={false} />
          </section>
        ))}
        {page.unscheduled.length > 0 && (
          <Section title={wordsFor(lang).text.programme.unscheduled} id="unscheduled">
            <SessionList sessions={page.unscheduled} lang={lang} ui={ui} />
          </Section>
        )}
      </div>
    </Document>
  );
}
