// SPDX-License-Identifier: MIT
import type { LineageView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Links } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { FamilyTitle } from "./family-title.tsx";
import { textIn } from "./text.tsx";

interface Props {
  readonly lineage: readonly LineageView[];
  readonly ui: Links;
  readonly lang: Lang;
  /** Whether the credits due to the ancestors of each are left to the page of the family. */
  readonly brief?: boolean;
}

/** Where the event comes from: what it continues, reruns or was inspired by, and the credits that are due. */
export function LineageList({ lineage, ui, lang, brief = false }: Props) {
  const { labels } = wordsFor(lang);
  return (
    <ul class="lineage">
      {lineage.map((one) => (
        <li key={`${one.relation} ${one.title.text}`}>
          <p class="quiet">{labels.lineage[one.relation]}</p>
          <p class="lineage-title">
            <FamilyTitle of={one} ui={ui} lang={lang} />
          </p>
          {one.note && <p>{textIn(one.note, lang)}</p>}
          {(brief ? one.credits.slice(0, 1) : one.credits).map((line) => (
            <p class="quiet lineage-credit" key={line}>
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
