// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { AxisStrip } from "../components/axis-strip.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Document } from "../layouts/document.tsx";

/** The axes of the event. */
export function Axes({ page, ui }: { page: PageOf<"axes">; ui: Ui }): VNode {
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui} />
      <div class="axes-band axes-page">
        <AxisStrip axes={page.axes} lang={page.lang} ui={ui} level={2} />
      </div>
    </Document>
  );
}
