// SPDX-License-Identifier: MIT
import type { PageOf, TraceView } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { languageName } from "../../../kit/words/language-name.ts";
import { Contact } from "./contact.tsx";
import { Licence } from "./licence.tsx";
import { Drawn } from "./once.tsx";
import { TextLine } from "./text-line.tsx";
import { Verbatim } from "./verbatim.tsx";
import { WorkList } from "./work-list.tsx";

type Props = { page: PageOf<"trace">; trace: TraceView; ui: Ui };

/** What one may do with a trace, what was done with it already, and how to cite it, ready to paste. */
export function TraceReuse({ page, trace, ui }: Props) {
  const { lang } = page;
  const words = wordsFor(lang).text.trace;
  return (
    <>
      <Drawn html={ui.once(`reuse ${trace.licence.id}`, () => <Terms page={page} trace={trace} />)} />
      <Works title={words.derived_from} works={trace.derived_from} lang={lang} ui={ui} />
      <Works title={words.reused_in} works={trace.reused_in} lang={lang} ui={ui} />
      <Cite trace={trace} lang={lang} />
    </>
  );
}

/** What its licence allows, and whom to tell. */
function Terms({ page, trace }: Omit<Props, "ui">) {
  const { lang, chrome } = page;
  const words = wordsFor(lang).text.trace;
  return (
    <>
      <h2 id="reuse">{words.reuse}</h2>
      <p>
        <strong>
          <Licence licence={trace.licence} then="." />
        </strong>{" "}
        {words.reuse_terms({ terms: trace.reuse_terms })}
      </p>
      {chrome.contact && (
        <>
          <p>{words.tell_reuse}</p>
          <Contact contact={chrome.contact} lang={lang} />
        </>
      )}
    </>
  );
}

function Works({ title, works, lang, ui }: { title: string; works: TraceView["reused_in"]; lang: string; ui: Ui }) {
  if (works.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <WorkList works={works} lang={lang} ui={ui} />
    </>
  );
}

function Cite({ trace, lang }: { trace: TraceView; lang: string }) {
  const words = wordsFor(lang).text.trace;
  const { texts, bibtex, csl_json, url } = trace.citations;
  return (
    <>
      <h2 id="cite">{words.cite}</h2>
      {texts.map((one) => (
        <div key={one.lang} class="cite">
          <h3>{words.in_language({ language: languageName(one.lang, lang) })}</h3>
          <p class="citation" lang={one.lang}>
            <TextLine parts={one.parts} lang={one.lang} />
            {url && ` ${url}`}
          </p>
        </div>
      ))}
      <details class="cite-data">
        <summary>{words.for_managers}</summary>
        <p class="quiet">BibTeX</p>
        <Verbatim text={bibtex} />
        <p class="quiet">CSL-JSON</p>
        <Verbatim text={csl_json} />
      </details>
    </>
  );
}
