// SPDX-License-Identifier: MIT
import type { Chrome, Page } from "../../../kit/derive/site.ts";
import { wordsFor } from "../../../kit/words/index.ts";

/** What is on now and next, above the programme: hidden, and for the script to fill while the event lasts. */
export function NowStrip({ page }: { page: Page }) {
  const { chrome, lang } = page;
  const words = wordsFor(lang).text.now;
  if (chrome.now === undefined) return null;
  return (
    <section
      class="now-strip"
      aria-labelledby="now-next"
      hidden
      data-strip={JSON.stringify(stripData(chrome.now, page))}
    >
      <div class="now-head">
        <h2 id="now-next">{`${words.now} · ${words.next}`}</h2>
        <p class="more">
          <a class="now-go" href="#content" hidden>
            {words.go}
          </a>
        </p>
      </div>
    </section>
  );
}

const minutes = (instant: string) => Math.round(Date.parse(instant) / 60_000);

/** What the script needs besides the programme: moments in minutes since the epoch, breaks, words. */
function stripData({ from, to, breaks }: NonNullable<Chrome["now"]>, { lang }: Page) {
  const { text, labels } = wordsFor(lang);
  const { on_now, until, everywhere } = text.now;
  const { added, moved, cancelled } = labels.session_status;
  return {
    from: minutes(from),
    to: minutes(to),
    breaks: breaks.map(({ title, start, end }) => [minutes(start), minutes(end) - minutes(start), title.text]),
    words: { on_now, everywhere, added, moved, cancelled, until: until({ time: "{time}" }) },
  };
}
