// SPDX-License-Identifier: MIT
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Section } from "../components/section.tsx";
import { SessionList } from "../components/session-list.tsx";

/** Where else to go: at the same time, then on the same matter. An hour with many sessions leads to all of them. */
export function SessionRelated({ page, ui }: { page: PageOf<"session">; ui: Ui }) {
  const { lang, same_time, same_time_all: all, same_axis } = page;
  const words = wordsFor(lang).text.session;
  if (same_time.length + same_axis.length === 0) return null;
  return (
    <div class="parts parts-related">
      {same_time.length > 0 && (
        <Section title={words.same_time} id="same-time">
          <SessionList sessions={same_time} lang={lang} ui={ui} />
          {all && (
            <p class="more">
              <a href={ui.href(all.path)}>{words.all_same_time({ count: all.count })}</a>
            </p>
          )}
        </Section>
      )}
      {same_axis.length > 0 && (
        <Section title={words.same_axis} id="same-axis">
          <SessionList sessions={same_axis} lang={lang} ui={ui} />
        </Section>
      )}
    </div>
  );
}
