// SPDX-License-Identifier: MIT
import type { LinkView, ResourceView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { DayName } from "./clock.tsx";
import { Licence } from "./licence.tsx";
import { Outside } from "./outside.tsx";
import { textIn } from "./text.tsx";

/** Things to read or take: title, by whom, when, under which licence. */
export function ResourceList({ resources, lang, ui }: { resources: readonly ResourceView[]; lang: Lang; ui: Ui }) {
  return (
    <ul class="resources">
      {resources.map((resource) => (
        <li key={resource.title.text}>
          <ResourceTitle resource={resource} lang={lang} ui={ui} />
          <span class="resource-facts">
            {resource.author && <span>{resource.author}</span>}
            {resource.date && <DayName day={resource.date} lang={lang} style="short" />}
            {resource.licence && (
              <span>
                <Licence licence={resource.licence} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ResourceTitle({ resource, lang, ui }: { resource: ResourceView; lang: Lang; ui: Ui }) {
  const title = textIn(resource.title, lang);
  if (resource.path !== undefined) return <a href={ui.href(resource.path)}>{title}</a>;
  return resource.url === undefined ? <span>{title}</span> : <Outside href={resource.url}>{title}</Outside>;
}

/** Links to elsewhere. */
export function LinkList({ links, lang }: { links: readonly LinkView[]; lang: Lang }) {
  return (
    <ul class="resources">
      {links.map((link) => (
        <li key={link.url}>
          <Outside href={link.url}>{textIn(link.title, lang)}</Outside>
        </li>
      ))}
    </ul>
  );
}
