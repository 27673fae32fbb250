// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf, TraceInEdition } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "../components/between.ts";
import { ElsewhereLink } from "../components/elsewhere-link.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PartLinks, PartNumber } from "../components/part-links.tsx";
import { Text } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"editions_traces">; ui: Ui };
type InEdition = Props["page"]["editions"][number];

/** What remains of all editions: by edition and axis, each trace with what it is, by whom, under which licence. */
export function EditionsTraces({ page, ui }: Props): VNode {
  const words = wordsFor(page.lang).text.traces;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{words.count({ count: page.count })}</p>
        <PartNumber page={page} />
      </PageHead>
      <div class="sheet">
        {page.editions.map((one) => (
          <section key={one.edition.id} class="traces-of-year">
            <h2>
              <ElsewhereLink to={one.edition} page={page} ui={ui}>
                <Text said={one.edition.label} lang={page.lang} />
              </ElsewhereLink>
            </h2>
            <OfEdition one={one} page={page} ui={ui} />
          </section>
        ))}
        <PartLinks page={page} ui={ui} />
      </div>
    </Document>
  );
}

/** Axis by axis; an edition without axes has one list. */
function OfEdition({ one: { axes }, page, ui }: Props & { one: InEdition }) {
  const { lang } = page;
  const hasAxes = axes.some(({ title }) => title !== undefined);
  return axes.map(({ title, traces }) => (
    <div key={title?.text ?? ""}>
      {hasAxes && <h3>{title ? <Text said={title} lang={lang} /> : wordsFor(lang).text.traces.no_axis}</h3>}
      <ul class="traces-brief">
        {traces.map((trace) => (
          <OneTrace key={trace.id} trace={trace} page={page} ui={ui} />
        ))}
      </ul>
    </div>
  ));
}

function OneTrace({ trace, page, ui }: Props & { trace: TraceInEdition }) {
  const { lang } = page;
  const type = wordsFor(lang).labels.trace_type[trace.type];
  const facts = [
    ...(trace.untitled ? [] : [type]),
    ...(trace.authors.length > 0 ? [formatList(trace.authors, lang)] : []),
  ];
  return (
    <li>
      <ElsewhereLink to={trace} page={page} ui={ui}>
        {trace.untitled && `${type} – `}
        <Text said={trace.title} lang={lang} />
      </ElsewhereLink>{" "}
      <span class="quiet">
        {facts.map((fact) => fact + between)}
        <span class="whole">{trace.licence.name}</span>
      </span>
    </li>
  );
}
