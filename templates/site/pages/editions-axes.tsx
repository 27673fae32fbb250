// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "../components/between.ts";
import { ElsewhereLink } from "../components/elsewhere-link.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PartLinks, PartNumber } from "../components/part-links.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import { tilePath } from "../components/tile-path.ts";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"editions_axes">; ui: Ui };
type Axis = Props["page"]["axes"][number];

/** Each axis through the editions that had it: the question as it was put each time, and what was held and left. */
export function EditionsAxes({ page, ui }: Props): VNode {
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <PartNumber page={page} />
      </PageHead>
      <div class="parts">
        {page.axes.map((axis) => (
          <Section key={axis.id} id={axis.id} title={<AxisTitle axis={axis} lang={page.lang} />}>
            <ul class="years">
              {axis.editions.map((one) => (
                <InEdition key={one.edition.id} one={one} axis={axis} page={page} ui={ui} />
              ))}
            </ul>
          </Section>
        ))}
        <PartLinks page={page} ui={ui} />
      </div>
    </Document>
  );
}

function AxisTitle({ axis: { shape, fill, dark_fill, title }, lang }: { axis: Axis; lang: string }) {
  const d = tilePath(shape, { x: 0, y: 0, turn: 0, hair: 0 });
  return (
    <>
      <svg class="axis-drawn" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <path class="light" d={d} fill={fill} />
        <path class="dark" d={d} fill={dark_fill} />
      </svg>
      <Text said={title} lang={lang} />
    </>
  );
}

function InEdition({ one, axis, page, ui }: Props & { axis: Axis; one: Axis["editions"][number] }) {
  const { lang } = page;
  const { text } = wordsFor(lang);
  const counts = [
    ...(one.sessions > 0 ? [text.count.sessions({ count: one.sessions })] : []),
    ...(one.traces > 0 ? [text.traces.count({ count: one.traces })] : []),
  ];
  return (
    <li>
      <p>
        <ElsewhereLink to={one.page} page={page} ui={ui}>
          <span class="vh">{`${axis.title.text}, `}</span>
          <Text said={one.edition.label} lang={lang} />
        </ElsewhereLink>{" "}
        <span class="quiet">{counts.join(between)}</span>
      </p>
      {one.title && (
        <p class="quiet">
          {text.editions.called} <Text said={one.title} lang={lang} />
        </p>
      )}
      {one.question && (
        <p class="axis-asked">
          <Text said={one.question} lang={lang} />
        </p>
      )}
    </li>
  );
}
