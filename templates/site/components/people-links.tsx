// SPDX-License-Identifier: MIT
import type { PersonRef } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { textIn } from "./text.tsx";

/** People by name, each leading to their page, with where they come from. */
export function PeopleLinks({ people, lang, ui }: { people: readonly PersonRef[]; lang: Lang; ui: Ui }) {
  return (
    <ul class="people-links">
      {people.map((person) => (
        <li key={person.id}>
          <a href={ui.href(person.path)}>{person.name}</a>
          {person.affiliation && <span class="affiliation">{textIn(person.affiliation, lang)}</span>}
        </li>
      ))}
    </ul>
  );
}
