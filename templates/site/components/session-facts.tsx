// SPDX-License-Identifier: MIT
import type { SessionCard } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { languageName } from "../../../kit/words/language-name.ts";
import { Text } from "./text.tsx";

/** What a session is and who is in it, on one line: format · people · language when it is not the page's. */
export function SessionFacts({ card, lang }: { card: SessionCard; lang: Lang }) {
  const people = formatList(
    card.people.map((person) => person.name),
    lang,
  );
  const parts = [
    card.format && <Text said={card.format.title} lang={lang} />,
    people !== "" && people,
    card.language !== undefined && card.language !== lang && languageName(card.language, lang),
  ].filter((part) => part !== undefined && part !== false);
  if (parts.length === 0) return null;
  return <p class="card-facts">{parts.flatMap((part, index) => (index === 0 ? [part] : [" · ", part]))}</p>;
}

/** Cancelled, moved, added: said in words; nothing for the ordinary case. */
export function SessionStatusLine({ card, lang }: { card: SessionCard; lang: Lang }) {
  const label = wordsFor(lang).labels.session_status[card.status];
  return label === "" ? null : <p class={`status status-${card.status}`}>{label}</p>;
}
