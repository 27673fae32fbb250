// SPDX-License-Identifier: MIT
import type { FigureView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { formatNumber } from "../../../kit/words/format-number.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { DayName } from "./clock.tsx";
import { Outside } from "./outside.tsx";
import { textIn } from "./text.tsx";

/** Figures in large, each with its source. When sources disagree, every one of them is shown, side by side. */
export function Figures({ figures, lang }: { figures: readonly FigureView[]; lang: Lang }) {
  const words = wordsFor(lang).text.landing;
  return (
    <ul class="figures">
      {figures.map((figure) => (
        <li key={figure.label.text} class={figure.values.length > 1 ? "figure-many" : undefined}>
          <p class="figure-label">{textIn(figure.label, lang)}</p>
          <ul class="figure-values">
            {figure.values.map((value) => (
              <li key={`${value.value} ${value.source.title.text}`}>
                <FigureValue value={value} lang={lang} />
              </li>
            ))}
          </ul>
          {disagree(figure) && <p class="quiet">{words.sources_differ}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Two numbers of one thing counted in one way: people who were expected are not people who came. */
function disagree({ values }: FigureView): boolean {
  return values.some((one) =>
    values.some((other) => one.value !== other.value && one.kind === other.kind && one.unit === other.unit),
  );
}

function FigureValue({ value, lang }: { value: FigureView["values"][number]; lang: Lang }) {
  const { labels, text } = wordsFor(lang);
  const [before, after] = text.landing.source({ title: "\n" }).split("\n");
  const title = textIn(value.source.title, lang);
  return (
    <>
      <span class="figure-number">
        {formatNumber(value.value, lang)}
        {value.unit && `\u00a0${value.unit}`}
      </span>
      {value.kind && <span class="figure-kind">{labels.figure[value.kind]}</span>}
      <span class="figure-source">
        {before}
        {value.source.url === undefined ? title : <Outside href={value.source.url}>{title}</Outside>}
        {after}
        {value.source.date && (
          <>
            , <DayName day={value.source.date} lang={lang} style="short" />
          </>
        )}
      </span>
    </>
  );
}
