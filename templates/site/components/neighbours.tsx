// SPDX-License-Identifier: MIT
import type { Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { textIn } from "./text.tsx";

export interface Neighbour {
  readonly path: string;
  readonly title: Said;
}

/** The page before and the page after, by name. */
export function Neighbours(props: {
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
  lang: Lang;
  ui: Ui;
  label?: string;
}) {
  const { previous, next, lang, ui } = props;
  if (previous === undefined && next === undefined) return null;
  const { site } = wordsFor(lang).text;
  return (
    <nav class="neighbours" aria-label={props.label ?? site.neighbours}>
      <ul>
        {previous && (
          <li class="previous">
            <Step to={previous} words={site.previous} lang={lang} ui={ui} rel="prev" />
          </li>
        )}
        {next && (
          <li class="next">
            <Step to={next} words={site.next} lang={lang} ui={ui} rel="next" />
          </li>
        )}
      </ul>
    </nav>
  );
}

function Step({ to, words, lang, ui, rel }: { to: Neighbour; words: string; lang: Lang; ui: Ui; rel: string }) {
  return (
    <a href={ui.href(to.path)} rel={rel}>
      <span class="quiet">{words}</span> <span class="neighbour-title">{textIn(to.title, lang)}</span>
    </a>
  );
}
