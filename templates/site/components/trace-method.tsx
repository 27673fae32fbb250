// SPDX-License-Identifier: MIT
import type { TraceView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { textIn } from "./text.tsx";
import { TextList } from "./text-list.tsx";

/** How it went and what to do otherwise: what the next organisers look for first. */
export function TraceMethod({ trace, lang, ui }: { trace: TraceView; lang: Lang; ui: Ui }) {
  const words = wordsFor(lang).text.trace;
  const { method, attendance, what_worked, what_to_change } = trace;
  if (method === undefined && attendance === undefined && what_worked.length + what_to_change.length === 0) return null;
  return (
    <>
      <h2>{words.method}</h2>
      {attendance !== undefined && <p>{words.attendance({ count: attendance })}.</p>}
      {method?.format && (
        <p>
          <a href={ui.href(method.format.path)}>{textIn(method.format.title, lang)}</a>
        </p>
      )}
      {method?.changes && (
        <>
          <h3>{words.method_changes}</h3>
          <p>{textIn(method.changes, lang)}</p>
        </>
      )}
      {what_worked.length > 0 && (
        <>
          <h3>{words.what_worked}</h3>
          <TextList items={what_worked} lang={lang} />
        </>
      )}
      {what_to_change.length > 0 && (
        <>
          <h3>{words.what_to_change}</h3>
          <TextList items={what_to_change} lang={lang} />
        </>
      )}
    </>
  );
}
