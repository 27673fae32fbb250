// SPDX-License-Identifier: MIT
import type { TraceView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Licence } from "./licence.tsx";
import { TextLine } from "./text-line.tsx";

/** How to cite a trace, ready to copy, and its licence; a licence that no one chose for it says so. */
export function TraceSource({ trace, lang }: { trace: TraceView; lang: Lang }) {
  const { trace: words } = wordsFor(lang).text;
  return (
    <>
      <h3>{words.cite}</h3>
      <p class="citation">
        <TextLine parts={trace.citation} lang={lang} />
      </p>
      <p class="trace-licence">
        <Licence licence={trace.licence} />
        {trace.licence.inherited && ` (${words.licence_inherited})`}
      </p>
    </>
  );
}
