// SPDX-License-Identifier: MIT
import type { SessionCard } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { languageName } from "../../../kit/words/language-name.ts";
import { between } from "./between.ts";
import { textIn } from "./text.tsx";

/** What a session is and who is in it, on one line: format · people · language when it is not the page's. */
export function SessionFacts({ card, lang }: { card: SessionCard; lang: Lang }) {
  const { format, people, language } = card;
  const names =
    people.length === 0
      ? ""
      : formatList(
          people.map((person) => person.name),
          lang,
        );
  const spoken = language === undefined || language === lang ? "" : languageName(language, lang);
  if (format === undefined && names === "" && spoken === "") return null;
  return (
    <p class="card-facts">
      {format && textIn(format.title, lang)}
      {format && names !== "" && between}
      {names}
      {spoken !== "" && (format || names !== "") && between}
      {spoken}
    </p>
  );
}

/** Cancelled, moved, added: said in words; nothing for the ordinary case. */
export function SessionStatusLine({ card, lang }: { card: SessionCard; lang: Lang }) {
  if (card.status === "scheduled") return null;
  return <p class={`status status-${card.status}`}>{wordsFor(lang).labels.session_status[card.status]}</p>;
}
