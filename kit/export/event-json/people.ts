// SPDX-License-Identifier: MIT
import type { Organisation, Partnership, Person } from "../../model/edition.ts";
import type { Addresses } from "./addresses.ts";
import { filled } from "./filled.ts";
import { linkData } from "./shared.ts";

/** A person as their page shows them. Nobody has an e-mail address or a phone number here. */
export function personData(person: Person, at: Addresses) {
  const { id, name, sort_name, pronouns, affiliation, organisation, role, biography } = person;
  return filled({
    id,
    name,
    sort_name,
    pronouns,
    affiliation,
    organisation,
    role,
    biography,
    photo: at.medium(person.photo),
    links: person.links.map(linkData),
    fictional: person.fictional,
    hrefs: at.pages((paths) => paths.item("people", id)),
  });
}

/** An organisation. */
export function organisationData({ id, name, url, logo, description }: Organisation, at: Addresses) {
  return filled({ id, name, url, logo: at.medium(logo), description });
}

/** What an organisation is to this edition. */
export function partnerData({ organisation, role, note }: Partnership) {
  return filled({ organisation, role, note });
}
