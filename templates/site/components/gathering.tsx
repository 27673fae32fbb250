// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";
import type { Gathered, Gathering as Lists, TraceCard } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "./between.ts";
import { Section } from "./section.tsx";
import { textIn } from "./text.tsx";
import { TextList } from "./text-list.tsx";
import { DecisionList, DisagreementList, StepList } from "./trace-parts.tsx";

type Props = { content: Lists; lang: Lang; ui: Ui };

/** What several traces say, list by list: each line under its source, so that it can be read in full and cited. */
export function Gathering({ content, lang, ui }: Props) {
  const words = wordsFor(lang).text.trace;
  const text = (title: string, id: string, from: Lists["key_ideas"]) => (
    <Part title={title} id={id} from={from} lang={lang} ui={ui}>
      {(items) => <TextList items={items} lang={lang} />}
    </Part>
  );
  return (
    <>
      {text(words.key_ideas, "ideas", content.key_ideas)}
      {text(words.agreements, "agreements", content.agreements)}
      <Part title={words.disagreements} id="disagreements" from={content.disagreements} lang={lang} ui={ui}>
        {(items) => <DisagreementList disagreements={items} lang={lang} level={4} />}
      </Part>
      <Part title={words.decisions} id="decisions" from={content.decisions} lang={lang} ui={ui}>
        {(items) => <DecisionList decisions={items} lang={lang} />}
      </Part>
      <Part title={words.next_steps} id="next-steps" from={content.next_steps} lang={lang} ui={ui}>
        {(items) => <StepList steps={items} lang={lang} />}
      </Part>
      {text(words.open_questions, "questions", content.open_questions)}
      {text(words.what_to_change, "to-change", content.what_to_change)}
    </>
  );
}

function Part<T>(props: {
  title: string;
  id: string;
  from: readonly Gathered<T>[];
  lang: Lang;
  ui: Ui;
  children: (items: readonly T[]) => ComponentChildren;
}) {
  const { title, id, from, lang, ui, children } = props;
  if (from.length === 0) return null;
  return (
    <Section title={title} id={id} class="gathered">
      {from.map(({ source, items }) => (
        <div key={source.id} class="gathered-from">
          <Source source={source} lang={lang} ui={ui} />
          {children(items)}
        </div>
      ))}
    </Section>
  );
}

/** Where lines come from: the trace, by whom, and that nobody has read it over, when it is so. */
export function Source(props: { source: TraceCard; lang: Lang; ui: Ui; level?: 3 | 4 }) {
  const { source, lang, ui, level = 3 } = props;
  const Heading = `h${level}` as const;
  const { labels } = wordsFor(lang);
  const facts = [formatList(source.authors, lang), source.status === "raw" ? labels.trace_status.raw : ""];
  return (
    <Heading class="gathered-source">
      <a href={ui.href(source.path)}>{textIn(source.title, lang)}</a>
      {facts.some(Boolean) && <span class="by"> {facts.filter(Boolean).join(between)}</span>}
    </Heading>
  );
}
