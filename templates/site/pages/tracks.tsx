// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { IndexList } from "../components/index-list.tsx";
import { Markdown } from "../components/markdown.tsx";
import { PageHead } from "../components/page-head.tsx";
import { textIn } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

/** The tracks: threads of sessions that one organisation leads. */
export function Tracks({ page, ui }: { page: PageOf<"tracks">; ui: Ui }): VNode {
  const entries = page.tracks.map((item) => ({
    item,
    sessions: item.sessions,
    about: (
      <>
        {item.lead && <p class="affiliation">{textIn(item.lead, page.lang)}</p>}
        {item.body && <Markdown said={item.body} lang={page.lang} ui={ui} level={3} />}
      </>
    ),
  }));
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui} />
      <div class="sheet">
        <IndexList entries={entries} lang={page.lang} ui={ui} />
      </div>
    </Document>
  );
}
