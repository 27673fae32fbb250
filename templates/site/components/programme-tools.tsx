// SPDX-License-Identifier: MIT
import type { Page } from "../../../kit/derive/site.ts";
import { wordsFor } from "../../../kit/words/index.ts";

/** Search and filters of a programme. Hidden until scripts run: without them it would do nothing. */
export function ProgrammeTools({ page }: { page: Page }) {
  if (page.chrome.mine === undefined) return null;
  const words = wordsFor(page.lang).text.tools;
  return (
    <search class="tools" hidden>
      <input
        type="search"
        id="tools-query"
        aria-label={words.search}
        placeholder={words.search}
        maxLength={200}
        autocomplete="off"
        enterkeyhint="search"
        spellcheck={false}
      />
      <button type="button" class="tools-open" aria-expanded="false" aria-controls="tools-filters">
        {words.filter}
        <span class="tools-number" />
      </button>
      <div id="tools-filters" class="tools-filters" hidden />
      <div class="tools-state">
        <p class="tools-count" role="status" />
        <ul class="tools-chosen" hidden />
      </div>
      <div class="tools-help" hidden />
      <p class="tools-failed" role="alert" hidden>
        {words.failed}
      </p>
    </search>
  );
}

/** What was found in the whole programme; it stands in for all that follows on the page. */
export function SearchResults({ page }: { page: Page }) {
  if (page.chrome.mine === undefined) return null;
  return <section class="tools-results" aria-label={wordsFor(page.lang).text.tools.results} tabIndex={-1} hidden />;
}
