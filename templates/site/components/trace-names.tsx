// SPDX-License-Identifier: MIT
import { Fragment } from "preact";
import type { TraceCard } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { fill } from "../../../kit/words/fill.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { textIn } from "./text.tsx";

type Props = { traces: readonly TraceCard[]; lang: Lang; ui: Ui };

/** Where something comes from: the names of traces in a sentence, each leading to its page. */
export function FromTraces({ traces, lang, ui }: Props) {
  const pieces = fill([traces], ([hole = ""]) => wordsFor(lang).text.outcomes.source({ traces: hole }));
  return (
    <>
      {pieces.map((piece) =>
        typeof piece === "string" ? piece : <Names key="names" traces={piece} lang={lang} ui={ui} />,
      )}
    </>
  );
}

function Names({ traces, lang, ui }: Props) {
  return (
    <>
      {traces.map((card, index) => (
        <Fragment key={card.id}>
          {index > 0 && ", "}
          <a href={ui.href(card.path)}>{textIn(card.title, lang)}</a>
        </Fragment>
      ))}
    </>
  );
}
