// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { ChildView, PageOf } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDateRange } from "../../../kit/words/format-range.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Contact } from "../components/contact.tsx";
import { FamilyDrawing } from "../components/family-drawing.tsx";
import { FamilyTitle } from "../components/family-title.tsx";
import { FamilyTree } from "../components/family-tree.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";
import { FamilyParent } from "./family-parent.tsx";

type Props = { page: PageOf<"family">; ui: Ui };

/** Where an event comes from, what came of it, and the tree they make: in words, then drawn. */
export function Family({ page, ui }: Props): VNode {
  const { lang, chrome } = page;
  const words = wordsFor(lang).text.family;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{words.lead}</p>
      </PageHead>
      <div class="parts">
        {page.parents.length > 0 && (
          <Section title={words.parents} id="parents">
            <ul class="family-parents">
              {page.parents.map((parent) => (
                <FamilyParent key={`${parent.relation} ${parent.title.text}`} parent={parent} ui={ui} lang={lang} />
              ))}
            </ul>
          </Section>
        )}
        {page.children.length > 0 && <Children page={page} ui={ui} />}
        <Section title={words.tree} id="tree">
          <p class="quiet">{words.tree_line}</p>
          <FamilyTree tree={page.tree} ui={ui} lang={lang} />
          {page.hidden > 0 && <p class="quiet">{words.hidden({ count: page.hidden })}</p>}
        </Section>
        <FamilyDrawing drawing={page.drawing} lang={lang} />
        {(chrome.contact?.url ?? chrome.contact?.email ?? chrome.contact?.phone) !== undefined && chrome.contact && (
          <Section title={words.tell} id="tell">
            <p>{words.tell_line}</p>
            <Contact contact={chrome.contact} lang={lang} />
          </Section>
        )}
      </div>
    </Document>
  );
}

/** The editions that come from this one. */
function Children({ page, ui }: Props) {
  const { lang } = page;
  return (
    <Section title={wordsFor(lang).text.family.children} id="children">
      <ul class="family-children">
        {page.children.map((child) => (
          <li key={`${child.relation} ${child.title.text} ${child.date}`}>
            <Child child={child} ui={ui} lang={lang} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Child({ child, ui, lang }: { child: ChildView; ui: Ui; lang: Lang }) {
  const { relation, territory, date } = child;
  return (
    <>
      <p class="quiet">{wordsFor(lang).labels.descent[relation]}</p>
      <p class="lineage-title">
        <FamilyTitle of={child} ui={ui} lang={lang} />
      </p>
      {(territory ?? date) !== undefined && (
        <p>
          {territory && <Text said={territory} lang={lang} />}
          {territory && date && ", "}
          {date && <time dateTime={date}>{formatDateRange(date, date, lang)}</time>}
        </p>
      )}
    </>
  );
}
