// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";
import type { Ref } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { textIn } from "./text.tsx";

export interface IndexEntry {
  readonly item: Ref;
  readonly sessions?: number;
  readonly about?: ComponentChildren;
}

/** The entries of a page of many: a name in large, what it is, how many sessions. */
export function IndexList({ entries, lang, ui }: { entries: readonly IndexEntry[]; lang: Lang; ui: Ui }) {
  return (
    <ul class="index">
      {entries.map(({ item, sessions = 0, about }) => (
        <li key={item.id}>
          <h2>
            <a href={ui.href(item.path)}>{textIn(item.title, lang)}</a>
          </h2>
          <div class="index-about">
            {about}
            {sessions > 0 && <p class="quiet">{wordsFor(lang).text.count.sessions({ count: sessions })}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
