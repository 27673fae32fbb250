// SPDX-License-Identifier: MIT
import type { LearntList, PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";

interface Props {
  readonly list: LearntList;
  readonly title: string;
  readonly id: string;
  readonly page: PageOf<"rerun">;
  readonly ui: Ui;
}

/** What those who were there noted of how it went, each with the trace that says more. */
export function RerunLearnt({ list: { items, more }, title, id, page: { lang, chrome }, ui }: Props) {
  if (items.length === 0) return null;
  const words = wordsFor(lang).text.rerun;
  const traces = [...chrome.menu, ...chrome.footer].find(({ key }) => key === "traces");
  return (
    <Section title={title} id={id}>
      <ul class="rerun-learnt">
        {items.map((item) => (
          <li key={`${item.path} ${item.text.text}`}>
            <p>
              <Text said={item.text} lang={lang} />
            </p>
            <p class="quiet">
              <a href={ui.href(item.path)}>
                <Text said={item.title} lang={lang} />
              </a>
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          {words.more({ count: more })} {traces && <a href={ui.href(traces.path)}>{words.all_traces}</a>}
        </p>
      )}
    </Section>
  );
}
