// SPDX-License-Identifier: MIT
import type { OrganizationLeaf, PersonLeaf } from "schema-dts";
import type { Edition, Id, PartnerRole, Person } from "../../model/edition.ts";
import { wordsFor } from "../../words/index.ts";
import { mediaPath } from "../paths.ts";
import { indexOf } from "./index-of.ts";
import { idOf, type Linked, plainOf } from "./linked.ts";
import { node } from "./node.ts";
import { shared } from "./shared.ts";

/** People by name, each with their page; whoever has withdrawn is left out, and an invented person is said to be so. */
export function personRefs(ids: readonly Id[], linked: Linked): readonly PersonLeaf[] {
  return [...new Set(ids)].flatMap((id) => {
    const person = linked.person(id);
    return person === undefined ? [] : [personRef(person, linked)];
  });
}

/** A person in a few words. */
function personRef(person: Person, linked: Linked): PersonLeaf {
  return shared(linked, `person ${person.id}`, () =>
    node<PersonLeaf>({
      "@type": "Person",
      "@id": idOf(linked, (paths) => paths.item("people", person.id)),
      name: person.name,
      disambiguatingDescription: person.fictional ? wordsFor(linked.lang).text.people.fictional : undefined,
    }),
  );
}

/** A person as their page shows them. */
export function personNode(person: Person, linked: Linked): PersonLeaf {
  const { text, edition, url, paths } = linked;
  const photo = indexOf(edition).media.get(person.photo ?? "");
  return node<PersonLeaf>({
    ...personRef(person, linked),
    url: url(paths.item("people", person.id)),
    description: plainOf(linked, person.biography),
    jobTitle: person.role && text(person.role),
    affiliation: person.affiliation && { "@type": "Organization", name: text(person.affiliation) },
    image: photo && url(mediaPath(edition.id, photo.path)),
    sameAs: person.links.map((link) => link.url),
  });
}

/** Who wrote something: names as a source gives them, of people or of organisations. */
export function authorNodes(names: readonly string[], linked: Linked) {
  const organisations = shared(linked, "names of organisations", () => {
    const { edition, text } = linked;
    return new Set(edition.organisations.map(({ name }) => text(name)));
  });
  return names.map((name) =>
    organisations.has(name)
      ? node<OrganizationLeaf>({ "@type": "Organization", name })
      : node<PersonLeaf>({ "@type": "Person", name }),
  );
}

/** The organisations that have one of these roles in the edition, at most five: their page names them all. */
export function organisationsAs(roles: readonly PartnerRole[], linked: Linked): readonly OrganizationLeaf[] {
  return shared(linked, `organisations ${roles}`, () => {
    const { partners, organisations } = linked.edition;
    const ids = new Set(partners.filter(({ role }) => roles.includes(role)).map(({ organisation }) => organisation));
    return organisations
      .filter(({ id }) => ids.has(id))
      .slice(0, 5)
      .map((one) => organisationNode(one, linked));
  });
}

function organisationNode({ name, url }: Edition["organisations"][number], { text }: Linked): OrganizationLeaf {
  return node<OrganizationLeaf>({ "@type": "Organization", name: text(name), url });
}
