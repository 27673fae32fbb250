// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Facts, factsOf } from "../components/facts.tsx";
import { Licence } from "../components/licence.tsx";
import { LineageList } from "../components/lineage-list.tsx";
import { Outside } from "../components/outside.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import { TextLine } from "../components/text-line.tsx";
import { Document } from "../layouts/document.tsx";
import { RerunContents } from "./rerun-contents.tsx";
import { RerunLearnt } from "./rerun-learnt.tsx";
import { RerunStart } from "./rerun-start.tsx";
import { RerunTasks } from "./rerun-tasks.tsx";

type Props = { page: PageOf<"rerun">; ui: Ui };

/** How to run the event again elsewhere, for somebody who never opened a terminal too. */
export function Rerun({ page, ui }: Props): VNode {
  const { lang } = page;
  const { rerun: words, landing } = wordsFor(lang).text;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{words.lead({ terms: page.terms })}</p>
      </PageHead>
      <div class="parts">
        <RerunStart page={page} ui={ui} />
        <May page={page} />
        <Line page={page} />
        <RerunContents page={page} />
        {page.formats.length > 0 && (
          <Section title={words.formats} id="formats">
            <ul class="rerun-formats">
              {page.formats.map(({ path, title, purpose }) => (
                <li key={path}>
                  <a href={ui.href(path)}>
                    <Text said={title} lang={lang} />
                  </a>
                  {purpose && (
                    <p>
                      <Text said={purpose} lang={lang} />
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <RerunTasks page={page} />
        <RerunLearnt list={page.to_change} title={words.to_change} id="to-change" page={page} ui={ui} />
        <RerunLearnt list={page.worked} title={words.worked} id="worked" page={page} ui={ui} />
        {page.lineage.length > 0 && (
          <Section title={landing.lineage} id="lineage">
            <LineageList lineage={page.lineage} ui={ui} lang={lang} />
          </Section>
        )}
      </div>
    </Document>
  );
}

/** Licences and charter: what one may do, and what one promises in turn. */
function May({ page }: { page: Props["page"] }) {
  const { labels, text } = wordsFor(page.lang);
  const { charter } = page;
  const title = charter && <Text said={charter.title} lang={page.lang} />;
  const facts = factsOf([
    ...page.licences.map(
      ({ what, licence }) => [labels.licence_for[what], <Licence key={what} licence={licence} />] as const,
    ),
    [
      text.rerun.charter,
      charter && (
        <>
          {charter.url === undefined ? title : <Outside href={charter.url}>{title}</Outside>}
          {charter.commitments > 0 && <p>{text.rerun.commitments({ count: charter.commitments })}</p>}
        </>
      ),
    ],
  ]);
  return (
    <Section title={text.rerun.may} id="may">
      <Facts facts={facts} />
    </Section>
  );
}

/** The line of credit, which one press selects whole, and those that are due with it. */
function Line({ page }: { page: Props["page"] }) {
  const words = wordsFor(page.lang).text.rerun;
  return (
    <Section title={words.line} id="line">
      <p>{words.line_about}</p>
      <p class="rerun-copy">
        <TextLine parts={page.credit} lang={page.lang} />
      </p>
      {page.ancestors.length > 0 && (
        <>
          <p>{words.ancestors}</p>
          {page.ancestors.map((line) => (
            <p class="rerun-copy">
              <TextLine parts={line} lang={page.lang} />
            </p>
          ))}
        </>
      )}
    </Section>
  );
}
