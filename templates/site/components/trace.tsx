// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";
import type { Said, TraceView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Figures } from "./figures.tsx";
import { Markdown } from "./markdown.tsx";
import { Recordings } from "./recordings.tsx";
import { LinkList, ResourceList } from "./resource-list.tsx";
import { textIn } from "./text.tsx";
import { TextList } from "./text-list.tsx";
import { TraceMethod } from "./trace-method.tsx";
import { Decisions, Disagreements, NextSteps, Quotes } from "./trace-parts.tsx";

type Props = { trace: TraceView; lang: Lang; ui: Ui };

/** What a trace says, in the order in which a reader wants it; what was not written takes no room. */
export function Trace({ trace, lang, ui }: Props) {
  const words = wordsFor(lang).text.trace;
  return (
    <>
      <Paragraph title={words.plain} said={trace.summary} lang={lang} class="lead" />
      <Paragraph title={words.context} said={trace.context} lang={lang} />
      <Recordings
        title={wordsFor(lang).recording.media}
        id="recordings"
        recordings={trace.recordings}
        lang={lang}
        ui={ui}
      />
      {part(words.key_ideas, trace.key_ideas, () => (
        <TextList items={trace.key_ideas} lang={lang} kind="big" />
      ))}
      {part(words.agreements, trace.agreements, () => (
        <TextList items={trace.agreements} lang={lang} />
      ))}
      <Disagreements disagreements={trace.disagreements} lang={lang} />
      <Decisions decisions={trace.decisions} lang={lang} />
      <NextSteps steps={trace.next_steps} lang={lang} />
      {part(words.open_questions, trace.open_questions, () => (
        <TextList items={trace.open_questions} lang={lang} />
      ))}
      <Quotes quotes={trace.quotes} lang={lang} ui={ui} />
      {part(words.figures, trace.figures, () => (
        <Figures figures={trace.figures} lang={lang} />
      ))}
      {trace.report && (
        <>
          <h2>{words.report}</h2>
          <Markdown said={trace.report} lang={lang} ui={ui} level={3} />
        </>
      )}
      {part(words.resources, trace.resources, () => (
        <ResourceList resources={trace.resources} lang={lang} ui={ui} />
      ))}
      <TraceMethod trace={trace} lang={lang} ui={ui} />
      {part(words.raw_notes, trace.raw_notes, () => (
        <LinkList links={trace.raw_notes} lang={lang} />
      ))}
    </>
  );
}

/** A part of which something was written. Nearly all traces leave most parts out: nothing is made for those. */
function part(title: string, of: readonly unknown[], draw: () => ComponentChildren): ComponentChildren {
  if (of.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      {draw()}
    </>
  );
}

function Paragraph(props: { title: string; said: Said | undefined; lang: Lang; class?: string }) {
  if (props.said === undefined) return null;
  return (
    <>
      <h2>{props.title}</h2>
      <p class={props.class}>{textIn(props.said, props.lang)}</p>
    </>
  );
}
