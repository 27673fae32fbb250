// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { IndexList } from "../components/index-list.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PeopleLinks } from "../components/people-links.tsx";
import { textIn } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"groups">; ui: Ui };

/** The working groups: what each is for, who coordinates it, how much it left. */
export function Groups({ page, ui }: Props): VNode {
  const entries = page.groups.map((item) => ({ item, about: <About group={item} page={page} ui={ui} /> }));
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui} />
      <div class="sheet">
        <IndexList entries={entries} lang={page.lang} ui={ui} />
      </div>
    </Document>
  );
}

function About({ group, page, ui }: Props & { group: Props["page"]["groups"][number] }) {
  const { lang } = page;
  const { text } = wordsFor(lang);
  return (
    <>
      {group.purpose && <p>{textIn(group.purpose, lang)}</p>}
      {group.coordinators.length > 0 && (
        <div class="group-people">
          <p class="quiet">{text.group.coordinators}</p>
          <PeopleLinks people={group.coordinators} lang={lang} ui={ui} />
        </div>
      )}
      {group.traces > 0 && <p class="quiet">{text.traces.count({ count: group.traces })}</p>}
    </>
  );
}
