// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { NowLink } from "../components/now-link.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Place } from "../components/place.tsx";
import { Document } from "../layouts/document.tsx";

/** Where, how to come, what the places offer. */
export function Practical({ page, ui }: { page: PageOf<"practical">; ui: Ui }): VNode {
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        {page.online && <p class="page-lead">{wordsFor(page.lang).text.practical.online}</p>}
      </PageHead>
      <div class="parts">
        {page.places.map((place) => (
          <Place key={place.id} place={place} lang={page.lang} ui={ui} />
        ))}
        <NowLink page={page} ui={ui} />
      </div>
    </Document>
  );
}
