// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { IndexList } from "../components/index-list.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Text } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

/** The working groups. */
export function Groups({ page, ui }: { page: PageOf<"groups">; ui: Ui }): VNode {
  const entries = page.groups.map((item) => ({
    item,
    about: item.purpose && (
      <p>
        <Text said={item.purpose} lang={page.lang} />
      </p>
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
