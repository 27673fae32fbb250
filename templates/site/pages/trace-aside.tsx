// SPDX-License-Identifier: MIT
import type { PageOf, TraceView } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { languageName } from "../../../kit/words/language-name.ts";
import { DayName } from "../components/clock.tsx";
import { Facts, factsOf } from "../components/facts.tsx";
import { Licence } from "../components/licence.tsx";
import { Outside } from "../components/outside.tsx";
import { PeopleLinks } from "../components/people-links.tsx";
import { textIn } from "../components/text.tsx";

type Props = { page: PageOf<"trace">; trace: TraceView; ui: Ui };

/** What someone needs to know before relying on a trace: whose it is, how far it was checked, under which licence, where else it is. */
export function TraceAside({ page, trace, ui }: Props) {
  const { lang } = page;
  const { labels, text } = wordsFor(lang);
  const words = text.trace;
  const facts = factsOf([
    [words.about, trace.about && <About trace={trace} lang={lang} ui={ui} />],
    [words.authors, formatList(trace.authors, lang)],
    ...trace.roles.map(
      ({ role, people }) =>
        [labels.session_role[role], <PeopleLinks key={role} people={people} lang={lang} ui={ui} />] as const,
    ),
    [words.group, trace.group && <About trace={{ about: trace.group }} lang={lang} ui={ui} />],
    [words.type, labels.trace_type[trace.type]],
    [words.status, <Status key="status" trace={trace} lang={lang} />],
    [words.date, trace.date && <DayName day={trace.date} lang={lang} style="full" />],
    [words.language, trace.language && languageName(trace.language, lang)],
    [words.licence, <LicenceFact key="licence" trace={trace} lang={lang} />],
    [
      "",
      (trace.url || trace.archived_url || trace.file) && <Elsewhere key="links" trace={trace} lang={lang} ui={ui} />,
    ],
  ]);
  return (
    <aside class="session-aside" aria-label={words.facts}>
      <Facts facts={facts} />
    </aside>
  );
}

type Of<T> = { trace: T; lang: Props["page"]["lang"] };

function About({ trace: { about }, lang, ui }: Of<Pick<TraceView, "about">> & { ui: Ui }) {
  if (about === undefined) return null;
  const title = textIn(about.title, lang);
  return about.path === undefined ? title : <a href={ui.href(about.path)}>{title}</a>;
}

function Status({ trace, lang }: Of<TraceView>) {
  const { labels, text } = wordsFor(lang);
  return (
    <>
      {labels.trace_status[trace.status]}
      {trace.validated_by.length > 0 && (
        <p class="quiet">{text.trace.validated_by({ names: formatList(trace.validated_by, lang) })}</p>
      )}
    </>
  );
}

function LicenceFact({ trace, lang }: Of<TraceView>) {
  return (
    <>
      <Licence licence={trace.licence} />
      {trace.licence.inherited && <p class="quiet">{wordsFor(lang).text.trace.licence_inherited}</p>}
    </>
  );
}

function Elsewhere({ trace: { url, archived_url, file }, lang, ui }: Of<TraceView> & { ui: Ui }) {
  const words = wordsFor(lang).text.trace;
  return (
    <>
      {url && (
        <p>
          <Outside href={url}>{words.see}</Outside>
        </p>
      )}
      {archived_url && (
        <p>
          <Outside href={archived_url}>{words.archived}</Outside>
        </p>
      )}
      {file && (
        <p>
          <a href={ui.href(file)}>{words.download}</a>
        </p>
      )}
    </>
  );
}
