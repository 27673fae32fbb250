// SPDX-License-Identifier: MIT
import type { Page } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDateRange } from "../../../kit/words/format-range.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Text } from "./text.tsx";

/**
 * Under the head of each page of a past edition: that it is one, of what and when, and the ways out. It says nothing of the
 * current edition, so that the past stays as it is when that one changes.
 */
export function PastBanner({ page, ui }: { page: Page; ui: Ui }) {
  const { lang, chrome } = page;
  const { series, edition } = chrome;
  if (!series?.past || page.kind === "moved") return null;
  const { text, pages } = wordsFor(lang);
  return (
    <aside class="past" aria-label={text.past.label}>
      <p>
        <strong>{text.past.label}</strong>{" "}
        <span>
          <Text said={series.name} lang={lang} />
          {", "}
          <span class="whole">{formatDateRange(edition.start, edition.end, lang)}</span>
        </span>
      </p>
      <ul>
        <li>
          <a href={ui.href(series.current)}>{text.past.current}</a>
        </li>
        <li>
          <a href={ui.href(series.editions)}>{pages.editions}</a>
        </li>
      </ul>
    </aside>
  );
}
