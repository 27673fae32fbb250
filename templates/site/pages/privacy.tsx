// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { ContactAddress } from "../components/contact-address.tsx";
import { Markdown } from "../components/markdown.tsx";
import { Outside } from "../components/outside.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { Document } from "../layouts/document.tsx";

/** What the site does with people's data: visitors, then the people it shows. */
export function PersonalData({ page, ui }: { page: PageOf<"privacy">; ui: Ui }): VNode {
  const { notice, recording } = wordsFor(page.lang);
  const words = notice.privacy;
  const { controller, contact } = page.privacy;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui} />
      <div class="parts">
        <Section title={words.visitors} id="visitors">
          <p>{words.visitors_line}</p>
          {page.player_hosts.length > 0 && (
            <p>{recording.privacy({ hosts: formatList(page.player_hosts, page.lang) })}</p>
          )}
        </Section>
        <Section title={words.published} id="published">
          <p>{page.publishes_people ? words.published_line : words.nobody}</p>
        </Section>
        {controller && (
          <Section title={words.controller} id="controller">
            <p>{controller}</p>
          </Section>
        )}
        <Section title={words.rights} id="rights">
          <p>{words.rights_line}</p>
          <p>
            {contact === undefined ? (
              words.missing
            ) : (
              <>
                <strong>{words.contact}</strong> <ContactAddress address={contact} />
              </>
            )}
          </p>
          <p>
            {page.french ? <Outside href={words.authority_url}>{words.authority}</Outside> : words.authority_elsewhere}
          </p>
          {page.note && <Markdown said={page.note} lang={page.lang} ui={ui} level={3} />}
        </Section>
      </div>
    </Document>
  );
}
