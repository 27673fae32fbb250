// SPDX-License-Identifier: MIT
import type { PageBase } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";

/**
 * The calendar of what a page lists: to download, which works from a folder too, and, where the site's address is known, to
 * follow. Nothing on a page without one.
 */
export function CalendarLinks({ page, ui }: { page: PageBase; ui: Ui }) {
  const { calendar, lang } = page;
  if (calendar === undefined) return null;
  const words = wordsFor(lang).text.calendar;
  // Nothing changes any more once it is over.
  const over = page.chrome.state === "harvest" || page.chrome.state === "archived";
  const address = over ? undefined : ui.absolute(calendar);
  return (
    <div class="calendar-links">
      <a href={ui.href(calendar)} type="text/calendar">
        {words.add}
      </a>
      {address && (
        <details>
          <summary>{words.follow}</summary>
          <p>
            {words.follow_why} <a href={address.replace(/^https?:/u, "webcal:")}>{words.follow_link}</a>
          </p>
          <p>
            {words.address} <code>{address}</code>
          </p>
          <p>{words.refresh}</p>
        </details>
      )}
    </div>
  );
}
