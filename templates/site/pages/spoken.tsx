// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { languageName } from "../../../kit/words/language-name.ts";
import { DayViews } from "../components/day-views.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { SessionList } from "../components/session-list.tsx";
import { Document } from "../layouts/document.tsx";

/** The sessions by the language they are held in. */
export function Spoken({ page, ui }: { page: PageOf<"spoken">; ui: Ui }): VNode {
  const { lang } = page;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{wordsFor(lang).text.views.spoken_lead}</p>
      </PageHead>
      <div class="sheet">
        <DayViews page={page} ui={ui} />
      </div>
      <div class="parts">
        {page.languages.map(({ lang: spoken, sessions }) => (
          <Section
            key={spoken}
            id={`spoken-${spoken}`}
            title={<Title spoken={spoken} count={sessions.length} lang={lang} />}
          >
            <SessionList sessions={sessions} lang={lang} ui={ui} />
          </Section>
        ))}
      </div>
    </Document>
  );
}

function Title({ spoken, count, lang }: { spoken: string; count: number; lang: string }) {
  return (
    <>
      <span class="spoken-name">{languageName(spoken, lang)}</span>{" "}
      <span class="quiet">{wordsFor(lang).text.count.sessions({ count })}</span>
    </>
  );
}
