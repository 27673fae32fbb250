// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "../components/between.ts";
import { DayName } from "../components/clock.tsx";
import { Figure } from "../components/figure.tsx";
import { Markdown } from "../components/markdown.tsx";
import { Neighbours } from "../components/neighbours.tsx";
import { PageHead } from "../components/page-head.tsx";
import { textIn } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

/** One piece of news. */
export function NewsItem({ page, ui }: { page: PageOf<"news_item">; ui: Ui }): VNode {
  const { lang } = page;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="news-date">
          <DayName day={page.date} lang={lang} style="full" />
          {page.authors.length > 0 && (
            <>
              {between}
              {wordsFor(lang).text.trace.by({ names: formatList(page.authors, lang) })}
            </>
          )}
        </p>
        {page.summary && <p class="page-lead">{textIn(page.summary, lang)}</p>}
      </PageHead>
      <div class="sheet">
        {page.picture && <Figure picture={page.picture} lang={lang} ui={ui} first />}
        <Markdown said={page.body} lang={lang} ui={ui} />
        <Neighbours previous={page.previous} next={page.next} lang={lang} ui={ui} />
      </div>
    </Document>
  );
}
