// SPDX-License-Identifier: MIT
import type { OutcomeStep } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatWhen } from "../../../kit/words/format-when.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "./between.ts";
import { textIn } from "./text.tsx";
import { FromTraces } from "./trace-names.tsx";

/** Next steps of one list: what, who, by when, and the trace that each comes from. A date gone by is said, and nobody is blamed. */
export function OutcomeSteps({ items, lang, ui }: { items: readonly OutcomeStep[]; lang: Lang; ui: Ui }) {
  return (
    <ul class="outcome-list">
      {items.map((step) => (
        <li key={`${step.source.id} ${step.what.text}`} class={`step-${step.status}`}>
          <p class="outcome-what step-what">{textIn(step.what, lang)}</p>
          <p class="by">
            {[step.who, whenOf(step, lang)].filter(Boolean).map((fact) => (
              <span key={fact}>
                {fact}
                {between}
              </span>
            ))}
            <FromTraces traces={[step.source]} lang={lang} ui={ui} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function whenOf({ when, overdue }: OutcomeStep, lang: Lang): string | undefined {
  const said = when && formatWhen(when, lang);
  return said && overdue ? wordsFor(lang).text.outcomes.passed({ when: said }) : said;
}
