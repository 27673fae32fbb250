// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "../components/between.ts";
import { CalendarLinks } from "../components/calendar-links.tsx";
import { Figure } from "../components/figure.tsx";
import { Markdown } from "../components/markdown.tsx";
import { Once } from "../components/once.tsx";
import { PageHead } from "../components/page-head.tsx";
import { LinkList } from "../components/resource-list.tsx";
import { SessionCard } from "../components/session-card.tsx";
import { Text } from "../components/text.tsx";
import { TraceList } from "../components/trace-list.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"person">; ui: Ui };

/** Of more traces than these, names are enough. */
const tracesTold = 12;

/** One person. Whoever asked to be removed leaves an address that says only that. */
export function Person({ page, ui }: Props): VNode {
  if (page.withdrawn) return <Withdrawn page={page} ui={ui} />;
  const { lang, person } = page;
  const { text } = wordsFor(lang);
  const { people } = text;
  return (
    <Document page={page} ui={ui} class="h-card">
      <PageHead page={page} ui={ui} title={person.name}>
        <PersonLine page={page} />
        {person.fictional && <p class="notice">{people.fictional}</p>}
      </PageHead>
      <div class="sheet with-aside">
        {person.photo && (
          <div class="portrait-aside">
            <Figure picture={person.photo} lang={lang} ui={ui} first sizes="(min-width: 24em) 19rem, 100vw" />
          </div>
        )}
        <div class="sheet-main">
          {page.biography && <Markdown said={page.biography} lang={lang} ui={ui} class="lead" />}
          {page.sessions.length > 0 && <PersonSessions page={page} ui={ui} />}
          {page.traces.length > 0 && (
            <>
              <h2>{text.traces.of_person}</h2>
              <TraceList traces={page.traces} page={page} ui={ui} level={3} brief={page.traces.length > tracesTold} />
              {page.all_traces && (
                <p class="more">
                  <a href={ui.href(page.all_traces)}>{text.traces.all}</a>
                </p>
              )}
            </>
          )}
          {page.links.length > 0 && (
            <>
              <h2>{people.links}</h2>
              <LinkList links={page.links} lang={lang} />
            </>
          )}
        </div>
      </div>
    </Document>
  );
}

function PersonLine({ page }: { page: Props["page"] }) {
  const parts = [page.role, page.person.affiliation, page.pronouns].filter((said) => said !== undefined);
  if (parts.length === 0) return null;
  return (
    <p class="page-lead">
      {parts.flatMap((said, index) => [index > 0 && between, <Text key={said.text} said={said} lang={page.lang} />])}
    </p>
  );
}

function PersonSessions({ page, ui }: Props) {
  const { labels, text } = wordsFor(page.lang);
  // The same for all who have the same part in it.
  const card = ({ role, card }: Props["page"]["sessions"][number]) =>
    ui.once(`card of ${role} ${card.id}`, (links) => (
      <SessionCard
        card={card}
        lang={page.lang}
        ui={links}
        level={3}
        day
        note={role === "speakers" ? undefined : labels.session_role[role]}
      />
    ));
  return (
    <>
      <h2>{text.people.sessions}</h2>
      <CalendarLinks page={page} ui={ui} />
      <Once as="ul" class="cards" parts={page.sessions.map(card)} />
    </>
  );
}

function Withdrawn({ page, ui }: Props) {
  return (
    <Document page={page} ui={ui}>
      <div class="sheet lonely">
        <h1>{wordsFor(page.lang).withdrawn_person}</h1>
      </div>
    </Document>
  );
}
