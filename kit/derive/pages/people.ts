// SPDX-License-Identifier: MIT
import { remembered } from "../../memo/remembered.ts";
import type { Id, Person, Session, SessionRole } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, fixedBase, own, pageBase } from "../context.ts";
import { excerpt } from "../say.ts";
import { compare, groupBy } from "../schedule.ts";
import type { PeoplePage, PersonPage, TraceCard } from "../site.ts";
import { tracesInOrder } from "../trace-order.ts";
import { hasPage } from "../views.ts";
import { sessionRoles } from "./sessions.ts";

/** How many traces the page of a person names. */
const tracesShown = 60;

type Part = { readonly role: SessionRole; readonly session: Session };

/** Everyone, by the name under which they sort. */
export function peoplePage(context: Context): PeoplePage {
  const { edition, views, words, chrome } = context;
  const parts = partsByPerson(edition.sessions);
  const shown = edition.people.filter((person) => !person.withdrawn);
  const people = shown
    .flatMap((person) => {
      const ref = views.person(person.id);
      return ref
        ? [
            {
              ...ref,
              sort_name: person.sort_name,
              sessions: new Set(parts.get(person.id)?.map(({ session }) => session.id)).size,
            },
          ]
        : [];
    })
    .sort((a, b) => compare(sortKey(a.sort_name), sortKey(b.sort_name)) || compare(a.id, b.id));
  return {
    kind: "people",
    ...fixedBase(context, "people", words.describe.people({ event: chrome.edition.title.text, people: people.length })),
    people,
    all_fictional: shown.length > 0 && shown.every((person) => person.fictional),
    some_fictional: shown.some((person) => person.fictional),
  };
}

/** A page for each person; a withdrawn one keeps an address that says so, and nothing else. */
export function personPages(context: Context): readonly PersonPage[] {
  const parts = partsByPerson(context.edition.sessions);
  const signed = tracesByAuthor(context);
  return context.edition.people.map((person) =>
    person.withdrawn
      ? withdrawnPage(context, person)
      : { ...personPage(context, person, parts.get(person.id) ?? []), ...signed(person) },
  );
}

/** Traces are signed with names: those of one that two people bear are shown with neither. */
function tracesByAuthor(context: Context): (person: Person) => Pick<PersonPage, "traces" | "all_traces"> {
  const traces = new Map<string, TraceCard[]>();
  for (const card of tracesInOrder(context).map(context.views.trace)) {
    for (const name of new Set(card.authors)) traces.set(name, [...(traces.get(name) ?? []), card]);
  }
  const bearers = groupBy(context.edition.people, ({ name }) => name);
  return ({ name }) => {
    const own = bearers.get(name)?.length === 1 ? (traces.get(name) ?? []) : [];
    const all = own.length > tracesShown ? context.views.paths.fixed("traces") : undefined;
    return { traces: own.slice(0, tracesShown), ...present({ all_traces: all }) };
  };
}

function personPage(context: Context, person: Person, parts: readonly Part[]): Omit<PersonPage, "traces"> {
  const { views, words, chrome } = context;
  const ref = views.person(person.id);
  if (ref === undefined) throw new Error(`person ${person.id} has no view`);
  const biography = views.markdown(person.biography, "people");
  return {
    kind: "person",
    ...pageBase(context, {
      path: (paths) => paths.item("people", person.id),
      title: own(context, person.name),
      description:
        excerpt(biography?.text ?? "") ||
        words.describe.person({ event: chrome.edition.title.text, name: person.name }),
      parents: ["people"],
    }),
    person: ref,
    withdrawn: false,
    links: person.links.map((link) => ({ url: link.url, title: views.text(link.title) })),
    sessions: parts.map(({ role, session }) => ({ role, card: views.card(session) })),
    ...present({ biography, pronouns: views.maybe(person.pronouns), role: views.maybe(person.role) }),
  };
}

function withdrawnPage(context: Context, { id }: Person): PersonPage {
  const parents = context.exists.has("people") ? (["people"] as const) : [];
  const title = own(context, context.words.withdrawn_person);
  const base = pageBase(context, {
    path: (paths) => paths.item("people", id),
    title,
    description: title.text,
    parents,
    indexed: false,
  });
  return {
    kind: "person",
    ...base,
    person: { id, name: title.text, path: base.path, fictional: false },
    withdrawn: true,
    links: [],
    sessions: [],
    traces: [],
  };
}

/** What each person does where, in the order of the sessions. */
export function partsByPerson(sessions: readonly Session[]): ReadonlyMap<Id, readonly Part[]> {
  const found = new Map<Id, Part[]>();
  for (const session of sessions.filter(hasPage)) {
    for (const role of sessionRoles) {
      for (const id of session.people[role]) {
        const parts = found.get(id);
        if (parts) parts.push({ role, session });
        else found.set(id, [{ role, session }]);
      }
    }
  }
  return found;
}

/** Accents and case do not count in an alphabetical list, on any machine. */
export const sortKey = remembered((name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
