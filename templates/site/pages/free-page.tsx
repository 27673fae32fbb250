// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDay } from "../../../kit/words/format-day.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Markdown } from "../components/markdown.tsx";
import { PageHead } from "../components/page-head.tsx";
import { textIn } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

/** A page that the organisers wrote. */
export function FreePage({ page, ui }: { page: PageOf<"page">; ui: Ui }): VNode {
  const { lang } = page;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        {page.summary && <p class="page-lead">{textIn(page.summary, lang)}</p>}
      </PageHead>
      <div class="sheet">
        <Markdown said={page.body} lang={lang} ui={ui} />
        {page.updated && (
          <p class="quiet">{wordsFor(lang).text.site.updated({ day: formatDay(page.updated, lang, "full") })}</p>
        )}
      </div>
    </Document>
  );
}
