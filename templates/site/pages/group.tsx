// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Source } from "../components/gathering.tsx";
import { GroupContribute } from "../components/group-contribute.tsx";
import { Markdown } from "../components/markdown.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PeopleLinks } from "../components/people-links.tsx";
import { RefList } from "../components/ref-list.tsx";
import { LinkList, ResourceList } from "../components/resource-list.tsx";
import { Section } from "../components/section.tsx";
import { textIn } from "../components/text.tsx";
import { TextList } from "../components/text-list.tsx";
import { TraceList } from "../components/trace-list.tsx";
import { DisagreementList } from "../components/trace-parts.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"group">; ui: Ui };

/** One working group: why, how to join it, who coordinates, what it works on, what it made and who objected. */
export function Group({ page, ui }: Props): VNode {
  const { lang } = page;
  const words = wordsFor(lang).text.group;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        {page.purpose && <p class="page-lead">{textIn(page.purpose, lang)}</p>}
      </PageHead>
      <div class="parts group">
        <GroupContribute page={page} ui={ui} />
        {page.body && (
          <section class="group-about">
            <Markdown said={page.body} lang={lang} ui={ui} class="lead" />
          </section>
        )}
        {page.coordinators.length > 0 && (
          <Section title={words.coordinators} id="coordinators">
            <PeopleLinks people={page.coordinators} lang={lang} ui={ui} />
          </Section>
        )}
        <Lines page={page} ui={ui} />
        <Made page={page} ui={ui} />
        {page.links.length > 0 && (
          <Section title={words.links} id="links">
            <LinkList links={page.links} lang={lang} />
          </Section>
        )}
        {page.others.length > 0 && (
          <Section title={words.others} id="others">
            <RefList items={page.others} lang={lang} ui={ui} />
          </Section>
        )}
      </div>
    </Document>
  );
}

function Lines({ page }: Props) {
  if (page.lines.length === 0) return null;
  return (
    <Section title={wordsFor(page.lang).text.group.lines} id="lines">
      <div class="group-lines">
        {page.lines.map(({ title, points }) => (
          <div key={title.text} class="line">
            <h3>{textIn(title, page.lang)}</h3>
            {points.length > 0 && <TextList items={points} lang={page.lang} />}
          </div>
        ))}
      </div>
    </Section>
  );
}

/** What it produced, what it wrote of it, and the objections that these texts keep. */
function Made({ page, ui }: Props) {
  const { lang } = page;
  const words = wordsFor(lang).text.group;
  return (
    <>
      {page.outputs.length > 0 && (
        <Section title={words.outputs} id="outputs">
          <ResourceList resources={page.outputs} lang={lang} ui={ui} />
        </Section>
      )}
      {page.traces.length > 0 && (
        <Section title={words.traces} id="traces">
          <TraceList traces={page.traces} page={page} ui={ui} level={3} brief={page.brief} />
        </Section>
      )}
      {page.objections.length > 0 && (
        <Section title={words.objections} id="objections" class="gathered">
          {page.objections.map(({ source, items }) => (
            <div key={source.id} class="gathered-from">
              <Source source={source} lang={lang} ui={ui} />
              {page.brief ? (
                <TextList items={items.map(({ topic }) => topic)} lang={lang} />
              ) : (
                <DisagreementList disagreements={items} lang={lang} level={4} />
              )}
            </div>
          ))}
        </Section>
      )}
    </>
  );
}
