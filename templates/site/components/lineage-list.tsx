// SPDX-License-Identifier: MIT
import type { LineageView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Outside } from "./outside.tsx";
import { textIn } from "./text.tsx";

interface Props {
  readonly lineage: readonly LineageView[];
  readonly lang: Lang;
  /** Whether the credits due to the ancestors of each are left to the page of the family. */
  readonly brief?: boolean;
}

/** Where the event comes from: what it continues, reruns or was inspired by, and the credits that are due. */
export function LineageList({ lineage, lang, brief = false }: Props) {
  const { labels } = wordsFor(lang);
  return (
    <ul class="lineage">
      {lineage.map(({ relation, title, url, note, credits }) => (
        <li key={`${relation} ${title.text}`}>
          <p class="quiet">{labels.lineage[relation]}</p>
          <p class="lineage-title">
            {url === undefined ? textIn(title, lang) : <Outside href={url}>{textIn(title, lang)}</Outside>}
          </p>
          {note && <p>{textIn(note, lang)}</p>}
          {(brief ? credits.slice(0, 1) : credits).map((line) => (
            <p class="quiet lineage-credit" key={line}>
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
