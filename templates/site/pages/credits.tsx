// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Facts } from "../components/facts.tsx";
import { Licence } from "../components/licence.tsx";
import { LineageList } from "../components/lineage-list.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { Document } from "../layouts/document.tsx";
import { CreditsFiles } from "./credits-files.tsx";
import { CreditsPictures } from "./credits-pictures.tsx";
import { CreditsList, CreditsTraces } from "./credits-works.tsx";

/** Who made what, and what may be done with it. */
export function Credits({ page, ui }: { page: PageOf<"credits">; ui: Ui }): VNode {
  const { lang } = page;
  const { labels, text } = wordsFor(lang);
  const words = text.credits;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{words.licences_line}</p>
      </PageHead>
      <div class="parts">
        <Section title={words.licences} id="licences">
          <Facts
            facts={page.defaults.map(({ what, licence }) => ({
              term: labels.licence_for[what],
              value: <Licence licence={licence} />,
            }))}
          />
        </Section>
        <Section title={words.reuse} id="reuse">
          <p>{words.reuse_line}</p>
        </Section>
        <CreditsTraces page={page} ui={ui} />
        <CreditsList list={page.recordings} title={words.recordings} id="recordings" lang={lang} ui={ui} />
        <CreditsPictures page={page} ui={ui} />
        <CreditsList list={page.resources} title={words.resources} id="resources" lang={lang} ui={ui} />
        <CreditsList
          list={page.not_free}
          title={words.not_free}
          line={words.not_free_line}
          id="not-free"
          lang={lang}
          ui={ui}
        />
        {page.lineage.length > 0 && (
          <Section title={words.lineage} id="lineage">
            <LineageList lineage={page.lineage} ui={ui} lang={lang} />
          </Section>
        )}
        <Section title={words.motif} id="motif">
          <p>{words.motif_line}</p>
        </Section>
        {page.fonts && (
          <Section title={words.fonts} id="fonts">
            <p>{words.fonts_line}</p>
          </Section>
        )}
        {page.kit_formats && (
          <Section title={words.formats} id="formats">
            <p>{words.formats_line}</p>
          </Section>
        )}
        <CreditsFiles page={page} ui={ui} />
      </div>
    </Document>
  );
}
