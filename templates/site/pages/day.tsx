// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDay } from "../../../kit/words/format-day.ts";
import { AxisKey } from "../components/axis-key.tsx";
import { DayGrid } from "../components/day-grid.tsx";
import { DayList } from "../components/day-list.tsx";
import { DayTabs } from "../components/day-tabs.tsx";
import { Neighbours } from "../components/neighbours.tsx";
import { PageHead } from "../components/page-head.tsx";
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
        <div class="programme-tools">
          <DayTabs days={page.days} current={page.day} lang={lang} ui={ui} />
          <AxisKey axes={page.axes} lang={lang} ui={ui} />
        </div>
        {page.grid.rooms.length > 1 && <DayGrid grid={page.grid} lang={lang} ui={ui} />}
        <div class={page.grid.rooms.length > 1 ? "day-by-hour has-grid" : "day-by-hour"}>
          <DayList list={page.list} lang={lang} ui={ui} level={2} anchors />
        </div>
        <Neighbours previous={step(page.previous)} next={step(page.next)} lang={lang} ui={ui} />
      </div>
    </Document>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
