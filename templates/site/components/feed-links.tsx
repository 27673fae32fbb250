// SPDX-License-Identifier: MIT
import type { Page } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";

/** How to follow the edition in a feed reader; nothing when it has no feed. */
export function FeedLinks({ page, ui }: { page: Page; ui: Ui }) {
  const { feeds } = page.chrome;
  if (feeds === undefined) return null;
  const words = wordsFor(page.lang).text.feeds;
  return (
    <section class="feeds" aria-labelledby="feeds">
      <h2 id="feeds">{words.subscribe}</h2>
      <p>{words.about}</p>
      <ul class="link-row">
        <li>
          <a href={ui.href(feeds.atom)} type="application/atom+xml">
            {words.atom}
          </a>
        </li>
        <li>
          <a href={ui.href(feeds.json)} type="application/feed+json">
            {words.json}
          </a>
        </li>
      </ul>
    </section>
  );
}
