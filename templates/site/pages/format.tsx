// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Facts, factsOf } from "../components/facts.tsx";
import { Markdown } from "../components/markdown.tsx";
import { PageHead } from "../components/page-head.tsx";
import { ResourceList } from "../components/resource-list.tsx";
import { SessionList } from "../components/session-list.tsx";
import { textIn } from "../components/text.tsx";
import { TextList } from "../components/text-list.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"format">; ui: Ui };

/** One format: what it is for, how it runs, what it leaves, and where it is used. */
export function Format({ page, ui }: Props): VNode {
  const { lang } = page;
  const words = wordsFor(lang).text.format;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        {page.purpose && <p class="page-lead">{textIn(page.purpose, lang)}</p>}
      </PageHead>
      <div class="sheet with-aside">
        <div class="sheet-main">
          {page.body && <Markdown said={page.body} lang={lang} ui={ui} />}
          {page.steps.length > 0 && (
            <>
              <h2>{words.steps}</h2>
              <TextList items={page.steps} lang={lang} kind="steps" />
            </>
          )}
          {page.produces && (
            <>
              <h2>{words.produces}</h2>
              <p>{textIn(page.produces, lang)}</p>
            </>
          )}
          {page.sources.length > 0 && (
            <>
              <h2>{words.sources}</h2>
              <ResourceList resources={page.sources} lang={lang} ui={ui} />
            </>
          )}
          {page.from_kit && <p class="quiet">{words.from_kit}</p>}
          {page.sessions.length > 0 && (
            <>
              <h2>{words.sessions}</h2>
              <SessionList sessions={page.sessions} lang={lang} ui={ui} />
            </>
          )}
        </div>
        <FormatAside page={page} />
      </div>
    </Document>
  );
}

function FormatAside({ page }: { page: Props["page"] }) {
  const { lang } = page;
  const { format, session } = wordsFor(lang).text;
  const said = (text: Props["page"]["purpose"]) => text && textIn(text, lang);
  const list = (items: Props["page"]["roles"]) => items.length > 0 && <TextList items={items} lang={lang} />;
  const facts = factsOf([
    [format.group_size, said(page.group_size)],
    [format.duration, said(page.duration)],
    [format.room_setup, said(page.room_setup)],
    [format.roles, list(page.roles)],
    [format.materials, list(page.materials)],
  ]);
  return facts.length === 0 ? null : (
    <aside aria-label={session.aside}>
      <Facts facts={facts} />
    </aside>
  );
}
