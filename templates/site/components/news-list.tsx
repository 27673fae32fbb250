// SPDX-License-Identifier: MIT
import type { NewsCard } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { DayName } from "./clock.tsx";
import { textIn } from "./text.tsx";

/** News, each with its day. */
export function NewsList(props: { items: readonly NewsCard[]; lang: Lang; ui: Ui; level: 2 | 3 }) {
  const { items, lang, ui, level } = props;
  const Heading = `h${level}` as const;
  return (
    <ul class="news">
      {items.map((item) => (
        <li key={item.id}>
          <p class="news-date">
            <DayName day={item.date} lang={lang} style="short" />
          </p>
          <Heading>
            <a href={ui.href(item.path)}>{textIn(item.title, lang)}</a>
          </Heading>
          {item.summary && <p>{textIn(item.summary, lang)}</p>}
        </li>
      ))}
    </ul>
  );
}
