// SPDX-License-Identifier: MIT
import type { LineageView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Outside } from "./outside.tsx";
import { textIn } from "./text.tsx";

/** Where the event comes from: what it continues, reruns or was inspired by. */
export function LineageList({ lineage, lang }: { lineage: readonly LineageView[]; lang: Lang }) {
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
          {credits.map((line) => (
            <p class="quiet lineage-credit" key={line}>
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
