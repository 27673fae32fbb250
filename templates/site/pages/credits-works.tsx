// SPDX-License-Identifier: MIT
import type { CreditedList, CreditedWork, PageOf } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "../components/between.ts";
import { Licence } from "../components/licence.tsx";
import { Outside } from "../components/outside.tsx";
import { Section } from "../components/section.tsx";
import { textIn } from "../components/text.tsx";

type Drawn = { page: PageOf<"credits">; ui: Ui };

/** Traces by licence: how many, the way to them, and by name those that are few enough to be named. */
export function CreditsTraces({ page, ui }: Drawn) {
  const { credits: words } = wordsFor(page.lang).text;
  if (page.traces.length === 0) return null;
  return (
    <Section title={words.traces} id="traces">
      <p>{words.traces_line}</p>
      {page.traces.map(({ licence, is_default, count, path, works }) => (
        <div key={licence.id} class="credits-group">
          <h3>
            <Licence licence={licence} />
          </h3>
          <p class="quiet">
            {path === undefined ? (
              words.count({ count })
            ) : (
              <a href={ui.href(path)}>
                {words.count({ count })}
                <span class="vh"> {licence.name}</span>
              </a>
            )}
            {is_default && works.length === 0 && <> – {words.default}</>}
          </p>
          <Works works={works} lang={page.lang} ui={ui} />
        </div>
      ))}
    </Section>
  );
}

/** A list of works under a heading, each with its licence; nothing when there is none. */
export function CreditsList(props: {
  list: CreditedList;
  title: string;
  id: string;
  line?: string;
  lang: Lang;
  ui: Ui;
}) {
  const { list, title, id, line, lang, ui } = props;
  if (list.works.length === 0) return null;
  return (
    <Section title={title} id={id}>
      {line !== undefined && <p>{line}</p>}
      <Works works={list.works} lang={lang} ui={ui} licences />
      {list.more > 0 && <p class="quiet">{wordsFor(lang).text.credits.more({ count: list.more })}</p>}
    </Section>
  );
}

function Works({ works, lang, ui, licences = false }: Omit<ListProps, "work">) {
  if (works.length === 0) return null;
  return (
    <ul class="credits-works">
      {works.map((work) => (
        <li key={work.id}>
          <WorkTitle work={work} lang={lang} ui={ui} />
          <WorkFacts work={work} lang={lang} licences={licences} />
        </li>
      ))}
    </ul>
  );
}

interface ListProps {
  readonly works: readonly CreditedWork[];
  readonly lang: Lang;
  readonly ui: Ui;
  /** Whether each says its licence: the heading above may have said it. */
  readonly licences?: boolean;
}

function WorkTitle({ work, lang, ui }: { work: CreditedWork; lang: Lang; ui: Ui }) {
  const title = textIn(work.title, lang);
  if (work.path !== undefined) return <a href={ui.href(work.path)}>{title}</a>;
  return work.url === undefined ? title : <Outside href={work.url}>{title}</Outside>;
}

function WorkFacts({ work, lang, licences }: { work: CreditedWork; lang: Lang; licences: boolean }) {
  const { trace } = wordsFor(lang).text;
  const { authors, source, licence } = work;
  if (authors.length === 0 && source === undefined && !licences && !licence.inherited) return null;
  return (
    <span class="quiet">
      {authors.length > 0 && formatList(authors, lang)}
      {source !== undefined && <> {source}</>}
      {licences && (
        <>
          {authors.length > 0 || source !== undefined ? between : ""}
          <Licence licence={licence} />
        </>
      )}
      {licence.inherited && ` (${trace.licence_inherited})`}
    </span>
  );
}
