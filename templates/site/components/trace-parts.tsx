// SPDX-License-Identifier: MIT
import type { TraceView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { fill } from "../../../kit/words/fill.ts";
import { formatWhen } from "../../../kit/words/format-when.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { MomentLink } from "./moment-link.tsx";
import { textIn } from "./text.tsx";
import { TextLine } from "./text-line.tsx";

/** Each disagreement as it stands. */
export function Disagreements({ disagreements, lang }: { disagreements: TraceView["disagreements"]; lang: Lang }) {
  if (disagreements.length === 0) return null;
  return (
    <>
      <h2>{wordsFor(lang).text.trace.disagreement}</h2>
      <DisagreementList disagreements={disagreements} lang={lang} level={3} />
    </>
  );
}

/** Positions as equal columns: none comes first but by the order of writing. */
export function DisagreementList(props: { disagreements: TraceView["disagreements"]; lang: Lang; level: 3 | 4 }) {
  const { disagreements, lang, level } = props;
  const Topic = `h${level}` as const;
  return disagreements.map(({ topic, positions }) => (
    <div key={topic.text} class="disagreement">
      <Topic>{textIn(topic, lang)}</Topic>
      <ul class="positions">
        {positions.map(({ text, by }) => (
          <li key={text.text}>
            <p>{textIn(text, lang)}</p>
            {by && <p class="by">{by}</p>}
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** What was decided. */
export function Decisions({ decisions, lang }: { decisions: TraceView["decisions"]; lang: Lang }) {
  if (decisions.length === 0) return null;
  return (
    <>
      <h2>{wordsFor(lang).text.trace.decisions}</h2>
      <DecisionList decisions={decisions} lang={lang} />
    </>
  );
}

/** Each decision with who took it and what it concerns. */
export function DecisionList({ decisions, lang }: { decisions: TraceView["decisions"]; lang: Lang }) {
  const words = wordsFor(lang).text.trace;
  return (
    <ul class="text-list">
      {decisions.map(({ text, by, scope }) => (
        <li key={text.text}>
          {textIn(text, lang)}
          {(by || scope) && (
            <span class="by">
              {" – "}
              {by}
              {by && scope && ", "}
              {scope && <TextLine parts={fill([scope], ([hole = ""]) => words.scope({ scope: hole }))} lang={lang} />}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What comes next. */
export function NextSteps({ steps, lang }: { steps: TraceView["next_steps"]; lang: Lang }) {
  if (steps.length === 0) return null;
  return (
    <>
      <h2>{wordsFor(lang).text.trace.next_steps}</h2>
      <StepList steps={steps} lang={lang} />
    </>
  );
}

/** Each step with who does it, by when, and how far it is. */
export function StepList({ steps, lang }: { steps: TraceView["next_steps"]; lang: Lang }) {
  const { labels } = wordsFor(lang);
  return (
    <ul class="steps">
      {steps.map((step) => (
        <li key={step.what.text} class={`step-${step.status}`}>
          <span class="step-status">{labels.next_step[step.status]}</span>
          <span class="step-what">{textIn(step.what, lang)}</span>
          {(step.who || step.when) && (
            <span class="by">{[step.who, step.when && formatWhen(step.when, lang)].filter(Boolean).join(", ")}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What people said, in their words, once they agreed to it. */
export function Quotes({ quotes, lang, ui }: { quotes: TraceView["quotes"]; lang: Lang; ui: Ui }) {
  if (quotes.length === 0) return null;
  const words = wordsFor(lang).text.trace;
  return (
    <>
      <h2>{words.quotes}</h2>
      {quotes.map(({ text, person, at, moment }) => (
        <figure key={text.text} class="quote">
          <blockquote>
            <p>{textIn(text, lang)}</p>
          </blockquote>
          {(person || at) && (
            <figcaption class="by">
              {person && <a href={ui.href(person.path)}>{person.name}</a>}
              {person && at && ", "}
              {moment ? (
                <MomentLink moment={moment} ui={ui}>
                  {words.at({ time: moment.time })}
                </MomentLink>
              ) : (
                at && words.at({ time: at })
              )}
            </figcaption>
          )}
        </figure>
      ))}
    </>
  );
}
