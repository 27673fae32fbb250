// SPDX-License-Identifier: MIT
import type { Trace } from "../../model/edition.ts";
import type { Exported } from "../exported.ts";
import { httpUri } from "../http-uri.ts";
import type { Entity } from "./ro-crate-entity.ts";

/** Who made the edition and its traces, as the graph calls them. */
export interface Agents {
  readonly organisers: readonly string[];
  /** What an author that traces name is called, by name; other authors than people and organisations of the event have one too. */
  readonly authors: ReadonlyMap<string, string>;
  /** What a person is called, by id; only those who did something for a trace. */
  readonly people: ReadonlyMap<string, string>;
}

/** Gives a name in the graph to everybody it has to speak of; nobody who has withdrawn is among them. */
export function agentsOf({ edition, text, person }: Exported): Agents {
  const received = edition.traces.filter(({ status }) => status !== "expected");
  const named = new Set(received.flatMap(({ authors }) => authors));
  const roles = new Set(received.flatMap(rolesOf).filter((id) => person(id) !== undefined));
  const people = edition.people.filter(({ withdrawn }) => !withdrawn);
  const known = new Map([
    ...edition.working_groups.map(({ id, title }) => [text(title), `#group-${id}`] as const),
    ...edition.organisations.map(({ id, name }) => [text(name), `#organisation-${id}`] as const),
    ...people.map(({ id, name }) => [name, `#person-${id}`] as const),
  ]);
  const authors = new Map([...named].map((name, index) => [name, known.get(name) ?? `#author-${index + 1}`]));
  const isWanted = ({ id, name }: { id: string; name: string }) => named.has(name) || roles.has(id);
  const organising = edition.partners.filter(({ role }) => role === "organiser" || role === "co_organiser");
  return {
    authors,
    people: new Map(people.filter(isWanted).map(({ id }) => [id, `#person-${id}`])),
    organisers: organising.map(({ organisation }) => `#organisation-${organisation}`),
  };
}

/** Those who had a part in a trace, by id. */
export function rolesOf({ people }: Trace): readonly string[] {
  return Object.values(people).flat();
}

/** Everybody that the graph speaks of, once each. */
export function agentEntities(exported: Exported, agents: Agents): readonly Entity[] {
  const { edition, text } = exported;
  const wanted = new Set([...agents.organisers, ...agents.authors.values(), ...agents.people.values()]);
  const organisations = edition.organisations.map(({ id, name, url }) => ({
    "@id": `#organisation-${id}`,
    "@type": "Organization",
    name: text(name),
    url: httpUri(url),
  }));
  const groups = edition.working_groups.map(({ id, title }) => ({
    "@id": `#group-${id}`,
    "@type": "Organization",
    name: text(title),
  }));
  const others = [...agents.authors]
    .filter(([, id]) => id.startsWith("#author-"))
    .map(([name, id]) => ({ "@id": id, "@type": "Person", name }));
  const all: readonly Entity[] = [...organisations, ...groups, ...peopleEntities(exported), ...others];
  return all.filter((one) => wanted.has(one["@id"]));
}

function peopleEntities({ edition, text, words, url, paths }: Exported): readonly Entity[] {
  return edition.people
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ id, name, affiliation, fictional }) => ({
      "@id": `#person-${id}`,
      "@type": "Person",
      name,
      url: url(paths.item("people", id)),
      affiliation: affiliation && text(affiliation),
      disambiguatingDescription: fictional ? words.text.people.fictional : undefined,
    }));
}
