// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { AxisMark } from "../components/axis-mark.tsx";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { Gathering } from "../components/gathering.tsx";
import { Neighbours } from "../components/neighbours.tsx";
import { PartLinks, PartNumber } from "../components/part-links.tsx";
import { Section } from "../components/section.tsx";
import { textIn } from "../components/text.tsx";
import { TraceDigest } from "../components/trace-digest.tsx";
import { Document } from "../layouts/document.tsx";

/** What was said of one axis: as somebody told it, then line by line with its sources. */
export function AxisSynthesis({ page, ui }: { page: PageOf<"axis_synthesis">; ui: Ui }): VNode {
  const { lang, axis } = page;
  const words = wordsFor(lang).text.synthesis;
  return (
    <Document page={page} ui={ui}>
      <div class={`band band-axis axis-${axis.index}`}>
        <div class="band-body">
          <Breadcrumb page={page} ui={ui} />
          <p class="band-subtitle">{words.of_axis}</p>
          <h1>{textIn(page.title, lang)}</h1>
          {page.question && <p class="band-question">{textIn(page.question, lang)}</p>}
          <PartNumber page={page} />
        </div>
        <div class="band-mark">
          <AxisMark axis={axis} />
        </div>
      </div>
      <div class={`parts synthesis axis-${axis.index}`}>
        {page.written.length > 0 && (
          <Section title={words.written} id="written">
            {page.written.map((digest) => (
              <TraceDigest key={digest.card.id} digest={digest} lang={lang} ui={ui} />
            ))}
          </Section>
        )}
        <Gathering content={page.content} lang={lang} ui={ui} />
        <PartLinks page={page} ui={ui} />
      </div>
      <div class="sheet">
        <Neighbours previous={page.previous} next={page.next} lang={lang} ui={ui} label={words.other_axes} />
      </div>
    </Document>
  );
}
