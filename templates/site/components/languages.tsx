// SPDX-License-Identifier: MIT
import type { Page } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { ownLanguageName } from "../../../kit/words/language-name.ts";

/** The same page in the site's other languages, each called by its own name. */
export function Languages({ page, ui }: { page: Page; ui: Ui }) {
  if (page.alternates.length === 0) return null;
  return (
    <nav class="languages" aria-label={wordsFor(page.lang).text.site.languages}>
      <ul>
        {page.alternates.map(({ lang, path }) => (
          <li key={lang}>
            <a href={ui.href(path)} lang={lang} hreflang={lang} rel="alternate">
              {ownLanguageName(lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
