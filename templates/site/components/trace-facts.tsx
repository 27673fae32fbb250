// SPDX-License-Identifier: MIT
import type { TraceCard } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "./between.ts";
import { DayName } from "./clock.tsx";

/** What a trace is, how far it was read over, by whom and when, on one line. */
export function TraceFacts({ card, lang }: { card: TraceCard; lang: Lang }) {
  const { labels, text } = wordsFor(lang);
  return (
    <p class="trace-facts">
      {labels.trace_type[card.type]}
      {between}
      {labels.trace_status[card.status]}
      {card.authors.length > 0 && (
        <>
          {between}
          {text.trace.by({ names: formatList(card.authors, lang) })}
        </>
      )}
      {card.date && (
        <>
          {between}
          <DayName day={card.date} lang={lang} style="short" />
        </>
      )}
    </p>
  );
}
