// SPDX-License-Identifier: MIT
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { LinkList, ResourceList } from "../components/resource-list.tsx";
import { textIn } from "../components/text.tsx";
import { TextList } from "../components/text-list.tsx";

/** What helps to choose a session and to prepare for it. */
export function SessionDetails({ page, ui }: { page: PageOf<"session">; ui: Ui }) {
  const { lang } = page;
  const words = wordsFor(lang).text.session;
  return (
    <>
      {page.audience && (
        <>
          <h2>{words.audience}</h2>
          <p>{textIn(page.audience, lang)}</p>
        </>
      )}
      {page.outcome && (
        <>
          <h2>{words.outcome}</h2>
          <p>{textIn(page.outcome, lang)}</p>
        </>
      )}
      {page.materials.length > 0 && (
        <>
          <h2>{words.materials}</h2>
          <TextList items={page.materials} lang={lang} />
        </>
      )}
      {page.accessibility.length > 0 && (
        <>
          <h2>{words.accessibility}</h2>
          <TextList items={page.accessibility} lang={lang} />
        </>
      )}
      {page.resources.length > 0 && (
        <>
          <h2>{words.resources}</h2>
          <ResourceList resources={page.resources} lang={lang} ui={ui} />
        </>
      )}
      {page.links.length > 0 && (
        <>
          <h2>{words.links}</h2>
          <LinkList links={page.links} lang={lang} />
        </>
      )}
    </>
  );
}
