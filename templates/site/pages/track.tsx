// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { AxisLabels } from "../components/axis-labels.tsx";
import { CalendarLinks } from "../components/calendar-links.tsx";
import { Markdown } from "../components/markdown.tsx";
import { Outside } from "../components/outside.tsx";
import { PageHead } from "../components/page-head.tsx";
import { SessionList } from "../components/session-list.tsx";
import { textIn } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

/** One track, with who leads it and its sessions. */
export function Track({ page, ui }: { page: PageOf<"track">; ui: Ui }): VNode {
  const { lang, lead } = page;
  const { text } = wordsFor(lang);
  const name = lead && textIn(lead.name, lang);
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        {page.axis && <AxisLabels axes={[page.axis]} lang={lang} />}
        {lead && (
          <p class="page-lead">
            {text.track.lead} {lead.url === undefined ? name : <Outside href={lead.url}>{name}</Outside>}
          </p>
        )}
      </PageHead>
      <div class="sheet">
        {page.body && <Markdown said={page.body} lang={lang} ui={ui} class="lead" />}
        {page.sessions.length > 0 && (
          <>
            <h2>{text.people.sessions}</h2>
            <CalendarLinks page={page} ui={ui} />
            <SessionList sessions={page.sessions} lang={lang} ui={ui} />
          </>
        )}
      </div>
    </Document>
  );
}
