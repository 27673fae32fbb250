// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { AxisKey } from "../components/axis-key.tsx";
import { DayGrid } from "../components/day-grid.tsx";
import { DayTabs } from "../components/day-tabs.tsx";
import { DayViews } from "../components/day-views.tsx";
import { PageHead } from "../components/page-head.tsx";
import { ProgrammeTools } from "../components/programme-tools.tsx";
import { Document } from "../layouts/document.tsx";
import { capital } from "./day.tsx";

/** The grid of a large day, rooms side by side, on any screen: it scrolls inside the page. */
export function GridProgramme({ page, ui }: { page: PageOf<"grid">; ui: Ui }): VNode {
  const { lang } = page;
  const words = wordsFor(lang).text.views;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui} title={capital(page.title.text)}>
        <p class="page-lead">
          {words.grid_lead} <a href={ui.href(page.list_path)}>{words.as_list}</a>
        </p>
      </PageHead>
      <div class="sheet sheet-wide">
        <div class="programme-tools">
          <DayTabs days={page.days} current={page.day} lang={lang} ui={ui} />
          <AxisKey axes={page.axes} lang={lang} ui={ui} />
          <DayViews page={page} ui={ui} />
        </div>
        <ProgrammeTools page={page} />
        <DayGrid grid={page.grid} lang={lang} ui={ui} brief={page.brief} alone />
      </div>
    </Document>
  );
}
