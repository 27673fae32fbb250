// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Markdown } from "../components/markdown.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PeopleLinks } from "../components/people-links.tsx";
import { LinkList, ResourceList } from "../components/resource-list.tsx";
import { Text } from "../components/text.tsx";
import { TextList } from "../components/text-list.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"group">; ui: Ui };

/** One working group: why, who coordinates, what it works on, what it made, how to join. */
export function Group({ page, ui }: Props): VNode {
  const { lang } = page;
  const words = wordsFor(lang).text.group;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        {page.purpose && (
          <p class="page-lead">
            <Text said={page.purpose} lang={lang} />
          </p>
        )}
      </PageHead>
      <div class="sheet">
        {page.body && <Markdown said={page.body} lang={lang} ui={ui} class="lead" />}
        <Lines page={page} ui={ui} />
        {page.contribute && (
          <>
            <h2>{words.contribute}</h2>
            <p>
              <Text said={page.contribute} lang={lang} />
            </p>
          </>
        )}
        {page.outputs.length > 0 && (
          <>
            <h2>{words.outputs}</h2>
            <ResourceList resources={page.outputs} lang={lang} ui={ui} />
          </>
        )}
        {page.coordinators.length > 0 && (
          <>
            <h2>{words.coordinators}</h2>
            <PeopleLinks people={page.coordinators} lang={lang} ui={ui} />
          </>
        )}
        {page.links.length > 0 && (
          <>
            <h2>{words.links}</h2>
            <LinkList links={page.links} lang={lang} />
          </>
        )}
      </div>
    </Document>
  );
}

function Lines({ page }: Props) {
  if (page.lines.length === 0) return null;
  return (
    <>
      <h2>{wordsFor(page.lang).text.group.lines}</h2>
      {page.lines.map(({ title, points }) => (
        <div key={title.text} class="line">
          <h3>
            <Text said={title} lang={page.lang} />
          </h3>
          {points.length > 0 && <TextList items={points} lang={page.lang} />}
        </div>
      ))}
    </>
  );
}
