// SPDX-License-Identifier: MIT
import type { AxisRef, Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { AxisMark } from "./axis-mark.tsx";
import { textIn } from "./text.tsx";

/** The axes in a row: a large mark, the name, the question that each asks. */
export function AxisStrip(props: {
  axes: readonly (AxisRef & { question?: Said; sessions: number })[];
  lang: Lang;
  ui: Ui;
  level: 2 | 3;
}) {
  const { axes, lang, ui, level } = props;
  const Heading = `h${level}` as const;
  return (
    <ul class="axis-strip">
      {axes.map((axis) => (
        <li key={axis.id} class={`axis-${axis.index}`}>
          <AxisMark axis={axis} />
          <Heading>
            <a href={ui.href(axis.path)}>{textIn(axis.title, lang)}</a>
          </Heading>
          {axis.question && <p>{textIn(axis.question, lang)}</p>}
          {axis.sessions > 0 && <p class="quiet">{wordsFor(lang).text.count.sessions({ count: axis.sessions })}</p>}
        </li>
      ))}
    </ul>
  );
}
