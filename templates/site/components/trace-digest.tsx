// SPDX-License-Identifier: MIT
import type { TraceDigest as Digest } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { textIn } from "./text.tsx";
import { TextList } from "./text-list.tsx";
import { TraceFacts } from "./trace-facts.tsx";

/** A trace on the page of its session: its ideas, and the way to the rest of it. */
export function TraceDigest({ digest, lang, ui }: { digest: Digest; lang: Lang; ui: Ui }) {
  const { card, key_ideas, counts } = digest;
  const { labels, text } = wordsFor(lang);
  return (
    <article class="trace" id={`trace-${card.id}`}>
      <h3 class="trace-name">
        <a href={ui.href(card.path)}>{card.untitled ? labels.trace_type[card.type] : textIn(card.title, lang)}</a>
      </h3>
      <TraceFacts card={card} lang={lang} />
      {key_ideas.length > 0 ? (
        <TextList items={key_ideas} lang={lang} kind="big" />
      ) : (
        card.gist && <p>{textIn(card.gist, lang)}</p>
      )}
      <p class="trace-more">
        <a href={ui.href(card.path)}>
          {text.trace.whole}
          <span class="vh"> : {card.untitled ? labels.trace_type[card.type] : textIn(card.title, lang)}</span>
        </a>{" "}
        <span class="quiet">{text.trace.more(counts)}</span>
      </p>
    </article>
  );
}
