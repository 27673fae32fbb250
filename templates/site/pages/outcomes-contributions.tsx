// SPDX-License-Identifier: MIT
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Outside } from "../components/outside.tsx";
import { Section } from "../components/section.tsx";
import { textIn } from "../components/text.tsx";
import { TraceFacts } from "../components/trace-facts.tsx";

/** What was brought to works that are elsewhere: what it is, and the way to where it was done. */
export function Contributions({ page, ui }: { page: PageOf<"outcomes">; ui: Ui }) {
  if (page.contributions.length === 0) return null;
  const { lang } = page;
  const { text } = wordsFor(lang);
  return (
    <Section title={text.outcomes.lists.contributions} id="contributions">
      <ul class="outcome-list">
        {page.contributions.map(({ card, url }) => (
          <li key={card.id}>
            <p class="outcome-what">
              <a href={ui.href(card.path)}>{textIn(card.title, lang)}</a>
            </p>
            {card.gist && <p>{textIn(card.gist, lang)}</p>}
            <TraceFacts card={card} lang={lang} />
            {url && (
              <p>
                <Outside href={url}>
                  {text.trace.see}
                  <span class="vh"> : {textIn(card.title, lang)}</span>
                </Outside>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
