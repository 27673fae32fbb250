// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Image } from "../components/figure.tsx";
import { PageHead } from "../components/page-head.tsx";
import { textIn } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

/** Everyone in the programme, by sort name. Invented people are said to be so. */
export function People({ page, ui }: { page: PageOf<"people">; ui: Ui }): VNode {
  const { text } = wordsFor(page.lang);
  const notice = page.all_fictional
    ? text.people.all_fictional
    : page.some_fictional
      ? text.people.some_fictional
      : undefined;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        {notice && <p class="notice">{notice}</p>}
      </PageHead>
      <div class="sheet">
        <ul class="people">
          {page.people.map((person) => (
            <li key={person.id} class="h-card">
              {person.photo && (
                <Image
                  picture={{ ...person.photo, alt: { text: "", lang: page.lang } }}
                  ui={ui}
                  class="portrait"
                  sizes="(min-width: 34em) 20rem, 100vw"
                />
              )}
              <p class="person-name">
                <a class="p-name u-url" href={ui.href(person.path)}>
                  {person.name}
                </a>
              </p>
              {person.affiliation && <p class="affiliation">{textIn(person.affiliation, page.lang)}</p>}
              {person.sessions > 0 && <p class="quiet">{text.count.sessions({ count: person.sessions })}</p>}
            </li>
          ))}
        </ul>
      </div>
    </Document>
  );
}
