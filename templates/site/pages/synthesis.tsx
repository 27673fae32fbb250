// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { AxisMark } from "../components/axis-mark.tsx";
import { Figures } from "../components/figures.tsx";
import { Gathering, Source } from "../components/gathering.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PartLinks, PartNumber } from "../components/part-links.tsx";
import { Section } from "../components/section.tsx";
import { textIn } from "../components/text.tsx";
import { TextList } from "../components/text-list.tsx";
import { TraceDigest } from "../components/trace-digest.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"synthesis">; ui: Ui };

/** What was said at the event: as somebody told it, axis by axis, then line by line with its sources. */
export function Synthesis({ page, ui }: Props): VNode {
  const { lang } = page;
  const words = wordsFor(lang).text.synthesis;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <PartNumber page={page} />
      </PageHead>
      <div class="parts synthesis">
        {page.written.length > 0 && (
          <Section title={words.written} id="written">
            {page.written.map((digest) => (
              <TraceDigest key={digest.card.id} digest={digest} lang={lang} ui={ui} />
            ))}
          </Section>
        )}
        {page.axes.length > 0 && (
          <Section title={words.axes_all} id="axes">
            {page.axes.map((one) => (
              <OfAxis key={one.axis.id} one={one} page={page} ui={ui} />
            ))}
          </Section>
        )}
        {page.figures.length > 0 && (
          <Section title={words.figures_all} id="figures">
            <Figures figures={page.figures} lang={lang} />
          </Section>
        )}
        {!page.complete && <h2 class="synthesis-apart">{words.elsewhere}</h2>}
        <Gathering content={page.content} lang={lang} ui={ui} />
        <PartLinks page={page} ui={ui} />
      </div>
    </Document>
  );
}

function OfAxis({ one, page, ui }: Props & { one: Props["page"]["axes"][number] }) {
  const { lang } = page;
  const words = wordsFor(lang).text.synthesis;
  return (
    <div class={`synthesis-axis axis-${one.axis.index}`}>
      <AxisMark axis={one.axis} />
      <h3>
        <a href={ui.href(one.axis.path)}>{textIn(one.axis.title, lang)}</a>
      </h3>
      <p class="quiet">{words.counts({ traces: one.traces, ...one.counts })}</p>
      {one.ideas.map(({ source, items }) => (
        <div key={source.id} class="gathered-from">
          <Source source={source} lang={lang} ui={ui} level={4} />
          <TextList items={items} lang={lang} />
        </div>
      ))}
      <p>
        <a href={ui.href(one.axis.path)}>
          {words.more_of_axis}
          <span class="vh"> : {textIn(one.axis.title, lang)}</span>
        </a>
      </p>
    </div>
  );
}
