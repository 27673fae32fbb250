// SPDX-License-Identifier: MIT
import type { TraceView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { DayName } from "./clock.tsx";
import { Text } from "./text.tsx";

/** What a trace is, by whom, how far it was read over, and when. */
export function TraceTitle({ trace, lang }: { trace: TraceView; lang: Lang }) {
  const { labels, text } = wordsFor(lang);
  const type = labels.trace_type[trace.type];
  return (
    <header class="trace-head">
      {trace.title && (
        <p class="trace-name">
          <Text said={trace.title} lang={lang} />
        </p>
      )}
      <p class="trace-facts">
        {type} · {labels.trace_status[trace.status]}
        {trace.authors.length > 0 && <> · {text.trace.by({ names: formatList(trace.authors, lang) })}</>}
        {trace.date && (
          <>
            {" "}
            · <DayName day={trace.date} lang={lang} style="short" />
          </>
        )}
      </p>
    </header>
  );
}
