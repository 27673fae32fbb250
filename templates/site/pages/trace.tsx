// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf, TraceView } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { Neighbours } from "../components/neighbours.tsx";
import { textIn } from "../components/text.tsx";
import { Trace } from "../components/trace.tsx";
import { TraceFacts } from "../components/trace-facts.tsx";
import { TraceReuse } from "../components/trace-reuse.tsx";
import { Document } from "../layouts/document.tsx";
import { TraceAside } from "./trace-aside.tsx";

type Props = { page: PageOf<"trace">; ui: Ui };

/** One trace: all that it says, and how to cite it and make something of it. A withdrawn one leaves an address that says only that. */
export function TracePage({ page, ui }: Props): VNode {
  const { lang, trace } = page;
  if (trace === undefined) return <Withdrawn page={page} ui={ui} />;
  const [axis] = trace.axes;
  return (
    <Document page={page} ui={ui}>
      <TraceBand page={page} trace={trace} ui={ui} />
      <div class={axis === undefined ? "sheet with-aside" : `sheet with-aside axis-${axis.index}`}>
        <TraceAside page={page} trace={trace} ui={ui} />
        <div class="sheet-main trace">
          <Trace trace={trace} lang={lang} ui={ui} />
          <TraceReuse page={page} trace={trace} ui={ui} />
        </div>
      </div>
      <div class="sheet">
        <Neighbours
          previous={page.previous}
          next={page.next}
          lang={lang}
          ui={ui}
          label={wordsFor(lang).text.trace.neighbours}
        />
      </div>
    </Document>
  );
}

function TraceBand({ page, trace, ui }: Props & { trace: TraceView }) {
  const [axis] = trace.axes;
  return (
    <div class={axis === undefined ? "band band-plain" : `band axis-${axis.index}`}>
      <div class="band-body">
        <Breadcrumb page={page} ui={ui} />
        <h1>{textIn(page.title, page.lang)}</h1>
        {trace.question && <p class="band-question">{textIn(trace.question, page.lang)}</p>}
        <TraceFacts card={trace} lang={page.lang} />
      </div>
    </div>
  );
}

function Withdrawn({ page, ui }: Props) {
  return (
    <Document page={page} ui={ui}>
      <div class="sheet lonely">
        <h1>{wordsFor(page.lang).withdrawn_trace}</h1>
      </div>
    </Document>
  );
}
