// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { PageHead } from "../components/page-head.tsx";
import { PartnerList } from "../components/partner-list.tsx";
import { Section } from "../components/section.tsx";
import { Document } from "../layouts/document.tsx";

/** Who makes the event possible, by role. */
export function Partners({ page, ui }: { page: PageOf<"partners">; ui: Ui }): VNode {
  const { labels } = wordsFor(page.lang);
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui} />
      <div class="parts">
        {page.roles.map(({ role, partners }) => (
          <Section key={role} title={labels.partner_role[role]} id={`role-${role}`}>
            <PartnerList partners={partners} lang={page.lang} ui={ui} full />
          </Section>
        ))}
      </div>
    </Document>
  );
}
