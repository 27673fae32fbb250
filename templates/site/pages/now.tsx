// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { NowData } from "../components/now-data.tsx";
import { NowScreen } from "../components/now-screen.tsx";
import { NowTimetable } from "../components/now-timetable.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Document } from "../layouts/document.tsx";

/** What is on now and next. As it is written, a timetable room by room; its script puts the screen of a hall in its place. */
export function Now({ page, ui }: { page: PageOf<"now">; ui: Ui }): VNode {
  const { lang } = page;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{wordsFor(lang).text.now.without_script}</p>
      </PageHead>
      <div class="sheet">
        {page.days.map((day) => (
          <NowTimetable key={day.day} day={day} lang={lang} ui={ui} />
        ))}
      </div>
      <NowScreen page={page} ui={ui} />
      <NowData data={page.live} />
      <script src={ui.href("assets/now.js")} defer />
    </Document>
  );
}
