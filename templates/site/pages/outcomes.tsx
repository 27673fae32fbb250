// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatNumber } from "../../../kit/words/format-number.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Contact } from "../components/contact.tsx";
import { LineageList } from "../components/lineage-list.tsx";
import { OutcomeSteps } from "../components/outcome-steps.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PartLinks, PartNumber } from "../components/part-links.tsx";
import { Section } from "../components/section.tsx";
import { FromTraces } from "../components/trace-names.tsx";
import { Work } from "../components/work-list.tsx";
import { Document } from "../layouts/document.tsx";
import { Contributions } from "./outcomes-contributions.tsx";

type Props = { page: PageOf<"outcomes">; ui: Ui };

/** What became of the event: what was made of its traces, what was done since, what is still to be done. */
export function Outcomes({ page, ui }: Props): VNode {
  const { lang } = page;
  const { outcomes: words, landing } = wordsFor(lang).text;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <PartNumber page={page} />
        <Counts page={page} ui={ui} />
      </PageHead>
      <div class="parts outcomes">
        <Reuse page={page} ui={ui} />
        <Contributions page={page} ui={ui} />
        {page.steps.map(({ status, items }) => (
          <Section key={status} title={words.lists[status]} id={status}>
            {items.some(({ overdue }) => overdue) && <p class="quiet">{words.overdue_line}</p>}
            <OutcomeSteps items={items} lang={lang} ui={ui} />
          </Section>
        ))}
        <Tell page={page} />
        {page.lineage.length > 0 && (
          <Section title={landing.lineage} id="lineage">
            <LineageList lineage={page.lineage} ui={ui} lang={lang} />
          </Section>
        )}
        <PartLinks page={page} ui={ui} />
      </div>
    </Document>
  );
}

/** How much there is of each, each number leading to its list. */
function Counts({ page, ui }: Props) {
  const words = wordsFor(page.lang).text.outcomes;
  return (
    <nav class="outcome-counts" aria-label={words.jump}>
      <ul>
        {page.counts.map(({ of, count, path }) => (
          <li key={of}>
            <a href={ui.href(path)}>
              <span class="outcome-count">{formatNumber(count, page.lang)}</span> {words.lists[of]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Reuse({ page, ui }: Props) {
  if (page.reuse.length === 0) return null;
  const { lang } = page;
  return (
    <Section title={wordsFor(lang).text.outcomes.lists.reuse} id="reuse">
      <ul class="outcome-list">
        {page.reuse.map(({ work, sources }) => (
          <li key={work.url ?? work.path ?? work.title.text}>
            <p class="outcome-what">
              <Work work={work} lang={lang} ui={ui} />
            </p>
            <p class="by">
              <FromTraces traces={sources} lang={lang} ui={ui} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How to say that something moved on, when there is somebody to say it to. */
function Tell({ page }: Pick<Props, "page">) {
  const { contact } = page.chrome;
  if ((contact?.url ?? contact?.email ?? contact?.phone) === undefined || contact === undefined) return null;
  const words = wordsFor(page.lang).text.outcomes;
  return (
    <Section title={words.tell} id="tell" class="outcome-tell">
      <p class="lead">{words.tell_line}</p>
      <Contact contact={contact} lang={page.lang} />
    </Section>
  );
}
