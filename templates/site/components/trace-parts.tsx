// SPDX-License-Identifier: MIT
import type { TraceView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { formatWhen } from "../../../kit/words/format-when.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Text } from "./text.tsx";

/** Each disagreement as equal columns: no position comes first but by the order of writing. */
export function Disagreements({ disagreements, lang }: { disagreements: TraceView["disagreements"]; lang: Lang }) {
  if (disagreements.length === 0) return null;
  return (
    <>
      <h3>{wordsFor(lang).text.trace.disagreement}</h3>
      {disagreements.map(({ topic, positions }) => (
        <div key={topic.text} class="disagreement">
          <h4>
            <Text said={topic} lang={lang} />
          </h4>
          <ul class="positions">
            {positions.map(({ text, by }) => (
              <li key={text.text}>
                <p>
                  <Text said={text} lang={lang} />
                </p>
                {by && <p class="by">{by}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** What was decided, and by whom. */
export function Decisions({ decisions, lang }: { decisions: TraceView["decisions"]; lang: Lang }) {
  if (decisions.length === 0) return null;
  return (
    <>
      <h3>{wordsFor(lang).text.trace.decisions}</h3>
      <ul class="text-list">
        {decisions.map(({ text, by }) => (
          <li key={text.text}>
            <Text said={text} lang={lang} />
            {by && <span class="by"> {by}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What comes next: each step with who does it, by when, and how far it is. */
export function NextSteps({ steps, lang }: { steps: TraceView["next_steps"]; lang: Lang }) {
  if (steps.length === 0) return null;
  const { labels, text } = wordsFor(lang);
  return (
    <>
      <h3>{text.trace.next_steps}</h3>
      <ul class="steps">
        {steps.map((step) => (
          <li key={step.what.text} class={`step-${step.status}`}>
            <span class="step-status">{labels.next_step[step.status]}</span>
            <span class="step-what">
              <Text said={step.what} lang={lang} />
            </span>
            {(step.who || step.when) && (
              <span class="by">{[step.who, step.when && formatWhen(step.when, lang)].filter(Boolean).join(", ")}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
