// SPDX-License-Identifier: MIT
import type { Page } from "../../../kit/derive/site.ts";
import { wordsFor } from "../../../kit/words/index.ts";

/**
 * Search and filters of a programme. Hidden until scripts run: without them it would do nothing. What follows it on the page
 * is what it filters, or what the results of a search stand in for.
 */
export function ProgrammeTools({ page }: { page: Page }) {
  if (page.chrome.mine === undefined) return null;
  const words = wordsFor(page.lang).text.tools;
  return (
    <>
      <search class="tools" hidden>
        <div class="tools-search">
          <label for="tools-query">{words.search}</label>
          <input type="search" id="tools-query" autocomplete="off" enterkeyhint="search" spellcheck={false} />
        </div>
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
      <section class="tools-results" aria-label={words.results} hidden />
    </>
  );
}
