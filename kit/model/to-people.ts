// SPDX-License-Identifier: MIT
import type { OrganisationInput, PartnerInput, PersonInput } from "../validate/input.ts";
import type { Organisation, Partnership, Person } from "./edition.ts";
import type { Localize } from "./localized.ts";
import { present } from "./present.ts";
import { toLinks } from "./to-content.ts";

/** A person in their one form. Of a withdrawn person nothing is kept but the id: what is not in the model cannot leave. */
export function toPerson(id: string, person: PersonInput, local: Localize): Person {
  if (person.withdrawn) return { id, name: id, sort_name: id, links: [], fictional: false, withdrawn: true };
  return {
    id,
    name: person.name,
    sort_name: person.sort_name ?? sortName(person.name),
    links: toLinks(person.links, local),
    fictional: person.fictional ?? false,
    withdrawn: false,
    ...present({
      pronouns: local.maybe(person.pronouns),
      affiliation: local.maybe(person.affiliation),
      organisation: person.organisation,
      role: local.maybe(person.role),
      biography: local.maybe(person.biography),
      photo: person.photo,
    }),
  };
}

/** `Hugo Lemoine` sorts as `Lemoine, Hugo`. Names that work otherwise are what `sort_name` is for. */
function sortName(name: string): string {
  const words = name.trim().split(/\s+/u);
  const last = words.pop() ?? name;
  return words.length === 0 ? last : `${last}, ${words.join(" ")}`;
}

/** An organisation in its one form. */
export function toOrganisation(id: string, organisation: OrganisationInput, local: Localize): Organisation {
  const { url, logo } = organisation;
  return {
    id,
    name: local.text(organisation.name),
    ...present({ url, logo, description: local.maybe(organisation.description) }),
  };
}

/** A partnership in its one form. */
export function toPartnership(partner: PartnerInput, local: Localize): Partnership {
  return { organisation: partner.organisation, role: partner.role, ...present({ note: local.maybe(partner.note) }) };
}
