// SPDX-License-Identifier: MIT
import type { Id, Person } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, own } from "../context.ts";
import { compare, groupBy } from "../schedule.ts";
import type { EditionsPeoplePage, PersonInEdition } from "../site.ts";
import { partsByPerson, sortKey } from "./people.ts";
import { acrossBase, bytesOf, partsOf } from "./series-base.ts";
import { type Year, yearsOf } from "./series-years.ts";
import { sessionRoles } from "./sessions.ts";

type Entry = EditionsPeoplePage["people"][number];
type Found = { readonly year: Year; readonly person: Person; readonly parts: PartsOf };
type PartsOf = NonNullable<ReturnType<ReturnType<typeof partsByPerson>["get"]>>;

/**
 * Everyone of every edition, each once: who has the same id is the same person, under the name and at the place in the
 * alphabet of the last edition. Nobody who withdrew from any of them.
 */
export function peopleOver(context: Context): readonly Entry[] {
  const years = yearsOf(context);
  const gone = new Set(
    years.flatMap(({ edition }) => edition.people.filter((one) => one.withdrawn).map(({ id }) => id)),
  );
  const found = years.flatMap(foundIn).filter(({ person }) => !gone.has(person.id));
  const people = [...groupBy(found, ({ person }) => person.id)].map(([id, all]) => entryOf(id, all));
  return people
    .sort((a, b) => compare(sortKey(a.sort_name), sortKey(b.sort_name)) || compare(a.id, b.id))
    .map(({ sort_name: _sorted, ...entry }) => entry);
}

function foundIn(year: Year): readonly Found[] {
  const parts = partsByPerson(year.edition.sessions);
  return year.edition.people.map((person) => ({ year, person, parts: parts.get(person.id) ?? [] }));
}

function entryOf(id: Id, all: readonly Found[]): Entry & Pick<Person, "sort_name"> {
  const [last] = all;
  return {
    id,
    name: last?.person.name ?? id,
    sort_name: last?.person.sort_name ?? id,
    fictional: all.some(({ person }) => person.fictional),
    editions: all.map(inEdition),
  };
}

function inEdition({ year, person, parts }: Found): PersonInEdition {
  return {
    edition: year.ref,
    page: year.link(year.views.paths.item("people", person.id)),
    roles: sessionRoles.filter((role) => parts.some((part) => part.role === role)),
    sessions: new Set(parts.map(({ session }) => session.id)).size,
    ...present({ affiliation: year.views.maybe(person.affiliation) }),
  };
}

/** The bytes that a person takes in the page. */
export function weightOfPerson({ name, editions }: Entry): number {
  const each = editions.map(
    ({ affiliation, page, roles }) => 190 + 22 * roles.length + bytesOf(affiliation?.text, page.path),
  );
  return each.reduce((sum, bytes) => sum + bytes, 110 + bytesOf(name));
}

/** The pages of everyone over the years. */
export function editionsPeoplePages(
  context: Context,
  people: readonly Entry[],
  cuts: readonly number[],
): readonly EditionsPeoplePage[] {
  const title = own(context, context.words.text.editions.people);
  return partsOf(context, "people", people, cuts).map(({ items, ...part }) => ({
    kind: "editions_people",
    ...acrossBase(context, "people", title, part.part),
    ...part,
    count: people.length,
    people: items,
  }));
}
