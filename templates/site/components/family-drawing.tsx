// SPDX-License-Identifier: MIT
import type { FamilyDrawing as Drawing, FamilyBox } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { otherLanguage } from "./text.tsx";
import { tilePath } from "./tile-path.ts";

/** The tree as a picture, which says nothing that the lists above it do not: wide ones are moved inside their own frame. */
export function FamilyDrawing({ drawing, lang }: { drawing: Drawing; lang: Lang }) {
  const { width, height, box, boxes, lines } = drawing;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a pointer, it is moved with the arrow keys
    <section class="part family-frame" aria-label={wordsFor(lang).text.family.drawing} tabIndex={0}>
      <svg
        class="family-drawing"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
        focusable="false"
      >
        {lines.map(({ relation, path }) => (
          <path key={path} class={`family-line family-${relation}`} d={path} />
        ))}
        {boxes.map((one, index) => (
          <Box key={index} one={one} size={box} lang={lang} />
        ))}
      </svg>
      <Legend drawing={drawing} lang={lang} />
    </section>
  );
}

/** What each kind of line means, when there are several. */
function Legend({ drawing: { lines }, lang }: { drawing: Drawing; lang: Lang }) {
  const relations = [...new Set(lines.map(({ relation }) => relation))].sort();
  if (relations.length < 2) return null;
  return (
    <ul class="family-legend" aria-hidden="true">
      {relations.map((relation) => (
        <li key={relation}>
          <svg viewBox="0 0 54 6" width="54" height="6" aria-hidden="true" focusable="false">
            <path class={`family-line family-${relation}`} d="M0 3H54" />
          </svg>
          {wordsFor(lang).labels.lineage[relation]}
        </li>
      ))}
    </ul>
  );
}

const mark = 40;
const lineHeight = 18;

function Box({ one, size, lang }: { one: FamilyBox; size: Drawing["box"]; lang: Lang }) {
  const { x, y, self, shape, color, title, detail } = one;
  const lines = title.length + (detail.text === "" ? 0 : 1);
  const top = y + (size.height - (lines - 1) * lineHeight) / 2 + 5;
  return (
    <g class={self ? "family-box family-self" : "family-box"}>
      <rect x={x} y={y} width={size.width} height={size.height} />
      <g transform={`translate(${x + 12} ${y + (size.height - mark) / 2}) scale(${mark / 100})`}>
        <path class={`m-${color}`} d={tilePath(shape, { x: 0, y: 0, turn: 0, hair: 0 })} />
      </g>
      {title.map((line, index) => (
        <text key={line.text} x={x + 62} y={top + index * lineHeight} {...otherLanguage(line, lang)}>
          {line.text}
        </text>
      ))}
      {detail.text !== "" && (
        <text class="family-detail" x={x + 62} y={top + title.length * lineHeight} {...otherLanguage(detail, lang)}>
          {detail.text}
        </text>
      )}
    </g>
  );
}
