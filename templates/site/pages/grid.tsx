// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { DayGrid } from "../components/day-grid.tsx";
import { PageHead } from "../components/page-head.tsx";
import { ProgrammeTop } from "../components/programme-top.tsx";
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
        <ProgrammeTop page={page} ui={ui} days={page.days} current={page.day} />
        <DayGrid grid={page.grid} lang={lang} ui={ui} brief={page.brief} alone />
      </div>
    </Document>
  );
}
