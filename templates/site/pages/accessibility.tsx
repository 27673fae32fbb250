// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { fill } from "../../../kit/words/fill.ts";
import { formatDay } from "../../../kit/words/format-day.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { ContactAddress } from "../components/contact-address.tsx";
import { Outside } from "../components/outside.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { TextLine } from "../components/text-line.tsx";
import { TextList } from "../components/text-list.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"accessibility">; ui: Ui };

/** The accessibility statement, in the parts that RGAA 4.1 asks for. Without an audit it says so, and that it is not compliant. */
export function AccessibilityNotice({ page, ui }: Props): VNode {
  const { lang, statement } = page;
  const words = wordsFor(lang).notice.accessibility;
  const status = statement.audit === undefined ? "not" : statement.status;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui} />
      <div class="parts">
        <Section title={words.commitment} id="commitment">
          <p>{words.commitment_line({ publisher: page.publisher })}</p>
        </Section>
        <Section title={words.state} id="state">
          <p class="big-line">
            <TextLine
              parts={fill([page.chrome.edition.title], ([event = ""]) => words.status({ status, event }))}
              lang={page.lang}
            />
          </p>
        </Section>
        <Section title={words.results} id="results">
          <Results page={page} />
        </Section>
        {page.issues.length > 0 && (
          <Section title={words.issues} id="issues">
            <TextList items={page.issues} lang={lang} />
          </Section>
        )}
        <Section title={words.measures} id="measures">
          <p>{words.measures_line}</p>
        </Section>
        <Section title={words.contact} id="contact">
          <p>
            {statement.contact === undefined ? (
              words.no_contact
            ) : (
              <>
                {words.contact_line} <ContactAddress address={statement.contact} />
              </>
            )}
          </p>
        </Section>
        <Section title={words.remedies} id="remedies">
          <p>{words.remedies_line}</p>
          <ul class="text-list">
            {words.remedies_list.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
          <p>
            <Outside href={words.defender_url}>{words.defender}</Outside>
          </p>
        </Section>
      </div>
    </Document>
  );
}

function Results({ page }: { page: Props["page"] }) {
  const words = wordsFor(page.lang).notice.accessibility;
  const { audit } = page.statement;
  if (audit === undefined) return <p>{words.no_audit}</p>;
  const said = { by: audit.by, day: formatDay(audit.date, page.lang, "full"), standard: audit.standard };
  return (
    <>
      <p>{audit.rate === undefined ? words.audit(said) : words.audit_rate({ ...said, rate: audit.rate })}</p>
      {audit.url && (
        <p>
          <Outside href={audit.url}>{words.audit_report}</Outside>
        </p>
      )}
    </>
  );
}
