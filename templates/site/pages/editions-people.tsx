// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf, PersonInEdition } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "../components/between.ts";
import { ElsewhereLink } from "../components/elsewhere-link.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PartLinks, PartNumber } from "../components/part-links.tsx";
import { Text } from "../components/text.tsx";
import { TextLine } from "../components/text-line.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"editions_people">; ui: Ui };

/** Everyone of all editions, each once: in which they took part, and as what. Invented people are said to be so. */
export function EditionsPeople({ page, ui }: Props): VNode {
  const { text } = wordsFor(page.lang);
  const invented = page.people.filter(({ fictional }) => fictional).length;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{text.count.people({ count: page.count })}</p>
        {invented > 0 && (
          <p class="notice">
            {invented === page.people.length ? text.people.all_fictional : text.people.some_fictional}
          </p>
        )}
        <PartNumber page={page} />
      </PageHead>
      <div class="sheet">
        <ul class="over-years">
          {page.people.map(({ id, name, editions }) => (
            <li key={id}>
              <p class="person-name">{name}</p>
              <ul class="years">
                {editions.map((one) => (
                  <InEdition key={one.edition.id} name={name} one={one} page={page} ui={ui} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <PartLinks page={page} ui={ui} />
      </div>
    </Document>
  );
}

/** `2019 – intervention, animation · 3 séances`, and as whose. */
function InEdition({ name, one, page, ui }: Props & { name: string; one: PersonInEdition }) {
  const { lang } = page;
  const { text } = wordsFor(lang);
  const did = [
    ...(one.roles.length > 0 ? [one.roles.map((role) => text.editions.role[role]).join(", ")] : []),
    ...(one.sessions > 0 ? [text.count.sessions({ count: one.sessions })] : []),
    one.affiliation,
  ];
  return (
    <li>
      <ElsewhereLink to={one.page} page={page} ui={ui}>
        <span class="vh">{`${name}, `}</span>
        <Text said={one.edition.label} lang={lang} />
      </ElsewhereLink>{" "}
      <span class="quiet">
        <TextLine parts={did} by={between} lang={lang} />
      </span>
    </li>
  );
}
