// SPDX-License-Identifier: MIT
import type { WorkView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { Outside } from "./outside.tsx";
import { textIn } from "./text.tsx";

/** Things made from one another: elsewhere, or on another page of the site. */
export function WorkList({ works, lang, ui }: { works: readonly WorkView[]; lang: Lang; ui: Ui }) {
  return (
    <ul class="resources">
      {works.map((work) => (
        <li key={work.path ?? work.url ?? work.title.text}>
          <Work work={work} lang={lang} ui={ui} />
        </li>
      ))}
    </ul>
  );
}

/** One of them: a link, or its name alone when it is not there yet. */
export function Work({ work, lang, ui }: { work: WorkView; lang: Lang; ui: Ui }) {
  const title = textIn(work.title, lang);
  if (work.path !== undefined) return <a href={ui.href(work.path)}>{title}</a>;
  return work.url === undefined ? <span>{title}</span> : <Outside href={work.url}>{title}</Outside>;
}
