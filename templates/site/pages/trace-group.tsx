// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Neighbours } from "../components/neighbours.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PartLinks, PartNumber } from "../components/part-links.tsx";
import { TraceList } from "../components/trace-list.tsx";
import { Document } from "../layouts/document.tsx";

/** The traces that share an axis, a format, a type, a language or a licence, in the order of the programme. */
export function TraceGroup({ page, ui }: { page: PageOf<"trace_group">; ui: Ui }): VNode {
  const { lang, axis } = page;
  const words = wordsFor(lang).text.traces;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{words.count({ count: page.count })}</p>
        <PartNumber page={page} />
      </PageHead>
      <div class="sheet">
        <h2 class="vh">{words.all}</h2>
        <TraceList traces={page.traces} page={page} ui={ui} level={3} brief={page.brief} axis={axis} />
        <PartLinks page={page} ui={ui} />
        {axis && (
          <p class="more">
            <a href={ui.href(axis.path)}>{words.of_axis}</a>
          </p>
        )}
        <Neighbours previous={page.previous} next={page.next} lang={lang} ui={ui} label={words.others} />
      </div>
    </Document>
  );
}
