// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { LegalBody } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Facts, factsOf } from "../components/facts.tsx";
import { Outside } from "../components/outside.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Phone } from "../components/phone.tsx";
import { Section } from "../components/section.tsx";
import { Document } from "../layouts/document.tsx";

/**
 * Legal notices (LCEN, art. 6): publisher, director of publication, host. What French law asks for and is missing is said to
 * be missing; in another country nobody looks for it.
 */
export function LegalNotices({ page, ui }: { page: PageOf<"legal">; ui: Ui }): VNode {
  const words = wordsFor(page.lang).notice.legal;
  const { publisher, director, host } = page.legal;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui} />
      <div class="parts">
        <Section title={words.publisher} id="publisher">
          <Body body={publisher} lang={page.lang} />
        </Section>
        {(page.french || director) && (
          <Section title={words.director} id="director">
            <p>{director ?? words.missing}</p>
          </Section>
        )}
        {(page.french || host) && (
          <Section title={words.host} id="host">
            <Body body={host} lang={page.lang} />
          </Section>
        )}
        <Section title={words.reuse} id="reuse">
          <p>{words.reuse_line({ licence: page.chrome.content_licence.name })}</p>
          {page.french && <p class="quiet">{words.law}</p>}
        </Section>
      </div>
    </Document>
  );
}

function Body({ body, lang }: { body: LegalBody | undefined; lang: string }) {
  const words = wordsFor(lang).notice.legal;
  if (body === undefined) return <p>{words.missing}</p>;
  const facts = factsOf([
    [words.address, body.address],
    [words.phone, body.phone && <Phone number={body.phone} />],
    [words.email, body.email && <a href={`mailto:${body.email}`}>{body.email}</a>],
    [words.website, body.url && <Outside href={body.url}>{body.url}</Outside>],
    [words.registration, body.registration],
  ]);
  return (
    <>
      <p class="big-line">{body.name}</p>
      <Facts facts={facts} />
    </>
  );
}
