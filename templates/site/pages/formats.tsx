// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { IndexList } from "../components/index-list.tsx";
import { PageHead } from "../components/page-head.tsx";
import { textIn } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

/** The formats in use, each with what it is for. */
export function Formats({ page, ui }: { page: PageOf<"formats">; ui: Ui }): VNode {
  const entries = page.formats.map((item) => ({
    item,
    sessions: item.sessions,
    about: item.purpose && <p>{textIn(item.purpose, page.lang)}</p>,
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
