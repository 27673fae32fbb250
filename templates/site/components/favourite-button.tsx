// SPDX-License-Identifier: MIT
import type { Page, SessionCard } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Drawn } from "./once.tsx";
import { plain } from "./text.tsx";

/**
 * The button that keeps a session, once a page: scripts copy it onto each session, where it starts to mean something.
 * With it, what to say when the browser stores nothing.
 */
export function KeepTemplate({ page, ui }: { page: Page; ui: Ui }) {
  if (page.chrome.mine === undefined || page.kind === "not_found") return null;
  return <Drawn html={ui.once("keep", () => <Keep lang={page.lang} />)} />;
}

function Keep({ lang }: Pick<Page, "lang">) {
  const words = wordsFor(lang).text.mine;
  return (
    <template id="keep-template">
      <button type="button" class="keep" aria-pressed="false" data-name={words.keep_session({ title: "{0}" })}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 3h14v18l-7-5-7 5z" />
        </svg>
        <span class="keep-word">{words.keep}</span>
      </button>
      <p class="keep-notice" role="status">
        {words.not_stored}
      </p>
    </template>
  );
}

/** Where the button goes on a session's own page. */
export function KeepHere({ card }: { card: SessionCard }) {
  return <p class="keep-here" data-keep={card.id} data-title={plain(card.title)} />;
}
