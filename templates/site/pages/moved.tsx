// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { PageHead } from "../components/page-head.tsx";
import { Text } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

/** An old address: the browser is sent on at once; whoever stays has a sentence and a link. */
export function Moved({ page, ui }: { page: PageOf<"moved">; ui: Ui }): VNode {
  const isElsewhere = /^https?:\/\//u.test(page.to);
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{wordsFor(page.lang).text.moved.line}</p>
      </PageHead>
      <div class="sheet">
        <p>
          <a class="button" href={isElsewhere ? page.to : ui.href(page.to)}>
            <Text said={page.target} lang={page.lang} />
          </a>
        </p>
      </div>
    </Document>
  );
}
