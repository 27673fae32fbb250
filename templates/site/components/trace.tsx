// SPDX-License-Identifier: MIT
import type { TraceView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Markdown } from "./markdown.tsx";
import { Outside } from "./outside.tsx";
import { ResourceList } from "./resource-list.tsx";
import { Text } from "./text.tsx";
import { TextList } from "./text-list.tsx";
import { Decisions, Disagreements, NextSteps } from "./trace-parts.tsx";
import { TraceSource } from "./trace-source.tsx";
import { TraceTitle } from "./trace-title.tsx";

/** What remains of a session, in the order in which a reader wants it; what was not written takes no room. */
export function Trace({ trace, lang, ui }: { trace: TraceView; lang: Lang; ui: Ui }) {
  const words = wordsFor(lang).text.trace;
  return (
    <article class="trace" id={`trace-${trace.id}`}>
      <TraceTitle trace={trace} lang={lang} />
      {trace.key_ideas.length > 0 && (
        <>
          <h3>{words.key_ideas}</h3>
          <TextList items={trace.key_ideas} lang={lang} kind="big" />
        </>
      )}
      {trace.agreements.length > 0 && (
        <>
          <h3>{words.agreements}</h3>
          <TextList items={trace.agreements} lang={lang} />
        </>
      )}
      <Disagreements disagreements={trace.disagreements} lang={lang} />
      <Decisions decisions={trace.decisions} lang={lang} />
      <NextSteps steps={trace.next_steps} lang={lang} />
      {trace.open_questions.length > 0 && (
        <>
          <h3>{words.open_questions}</h3>
          <TextList items={trace.open_questions} lang={lang} />
        </>
      )}
      {trace.report && (
        <>
          <h3>{words.report}</h3>
          <Markdown said={trace.report} lang={lang} ui={ui} level={4} />
        </>
      )}
      {trace.resources.length > 0 && (
        <>
          <h3>{words.resources}</h3>
          <ResourceList resources={trace.resources} lang={lang} ui={ui} />
        </>
      )}
      {trace.url && (
        <p>
          <Outside href={trace.url}>
            {words.see}
            {trace.title && (
              <span class="vh">
                {" "}
                <Text said={trace.title} lang={lang} />
              </span>
            )}
          </Outside>
        </p>
      )}
      <TraceSource trace={trace} lang={lang} />
    </article>
  );
}
