// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDay } from "../../../kit/words/format-day.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { DayGrid } from "../components/day-grid.tsx";
import { DayList } from "../components/day-list.tsx";
import { DayRunning } from "../components/day-running.tsx";
import { Neighbours } from "../components/neighbours.tsx";
import { NowStrip } from "../components/now-strip.tsx";
import { PageHead } from "../components/page-head.tsx";
import { ProgrammeTop } from "../components/programme-top.tsx";
import { TakeAway } from "../components/take-away.tsx";
import { Document } from "../layouts/document.tsx";

/** One day: the grid where there is room for it, the list elsewhere. The stylesheet shows one of the two to everyone. */
export function DayProgramme({ page, ui }: { page: PageOf<"day">; ui: Ui }): VNode {
  const { lang } = page;
  const title = (day: string) => ({ text: capital(formatDay(day, lang, "weekday-day")), lang });
  const step = (day: PageOf<"day">["next"]) => day && { path: day.path, title: title(day.day) };
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui} title={title(page.day).text} />
      <div class="sheet sheet-wide">
        <NowStrip page={page} />
        <ProgrammeTop page={page} ui={ui} days={page.days} current={page.day} />
        <DayRunning page={page} ui={ui} />
        {page.grid.rooms.length > 1 && <DayGrid grid={page.grid} lang={lang} ui={ui} brief={page.brief} />}
        <div class={page.grid.rooms.length > 1 ? "day-by-hour has-grid" : "day-by-hour"}>
          <DayList list={page.list} lang={lang} ui={ui} level={2} anchors brief={page.brief} />
        </div>
        <TakeAway page={page} ui={ui} paper={<p>{wordsFor(lang).text.take.paper_day}</p>} />
        <Neighbours previous={step(page.previous)} next={step(page.next)} lang={lang} ui={ui} />
      </div>
    </Document>
  );
}

/** A text with a capital: days begin without one in French. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
