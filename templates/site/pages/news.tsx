// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { FeedLinks } from "../components/feed-links.tsx";
import { NewsList } from "../components/news-list.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Document } from "../layouts/document.tsx";

/** All the news. */
export function News({ page, ui }: { page: PageOf<"news">; ui: Ui }): VNode {
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui} />
      <div class="sheet">
        <NewsList items={page.items} lang={page.lang} ui={ui} level={2} />
        <FeedLinks page={page} ui={ui} />
      </div>
    </Document>
  );
}
