// SPDX-License-Identifier: MIT
import type { Edition, Id, Lang, LocalizedText, Session, Trace } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { Words } from "../words/words.ts";
import { licenceRef } from "./licence-ref.ts";
import { type Paths, pathsFor } from "./paths.ts";
import { pictureViews } from "./picture-views.ts";
import { referenceViews } from "./reference-views.ts";
import { say, sayMarkdown } from "./say.ts";
import { sessionCard } from "./session-view.ts";
import type {
  AxisRef,
  LicenceRef,
  PersonRef,
  Picture,
  Ref,
  ResourceView,
  RoomRef,
  Said,
  SaidMarkdown,
  SessionCard,
  TraceCard,
} from "./site.ts";
import { traceCards } from "./trace-card.ts";

export { hasPage } from "./has-page.ts";

/** The edition's things as one language shows them; each is made once. */
export interface Views {
  readonly lang: Lang;
  readonly paths: Paths;
  readonly words: Words;
  text(text: LocalizedText): Said;
  maybe(text: LocalizedText | undefined): Said | undefined;
  texts(list: readonly LocalizedText[]): readonly Said[];
  /** `folder` is where the file that holds the text lives: its relative links resolve there. */
  markdown(text: LocalizedText | undefined, folder: string): SaidMarkdown | undefined;
  axis(id: Id): AxisRef;
  format(id: Id): Ref;
  track(id: Id): Ref;
  room(id: Id): RoomRef;
  /** Undefined for a withdrawn person: they appear nowhere. */
  person(id: Id): PersonRef | undefined;
  people(ids: readonly Id[]): readonly PersonRef[];
  card(session: Session): SessionCard;
  trace(trace: Trace): TraceCard;
  picture(path: string | undefined): Picture | undefined;
  licence(id: string, inherited?: boolean): LicenceRef;
  resource(resource: Edition["sessions"][number]["resources"][number]): ResourceView;
}

/** Builds the views of one language. */
export function viewsOf(edition: Edition, lang: Lang, words: Words): Views {
  const paths = pathsFor(edition.id, lang, edition.languages[0] ?? lang);
  // Titles stand on many pages, and what a trace says on three.
  const text = memo((value: LocalizedText) => say(value, lang, edition.languages));
  const maybe = (value: LocalizedText | undefined) => (value === undefined ? undefined : text(value));
  const people = new Map(edition.people.map((one) => [one.id, one]));
  const licence = (id: string, inherited = false) => licenceRef(id, inherited, lang);

  const picture = pictureViews(edition, { maybe, licence });
  const references = referenceViews(edition, { paths, text, maybe });
  const person = memo((id: Id): PersonRef | undefined => {
    const found = people.get(id);
    if (found === undefined || found.withdrawn) return undefined;
    return {
      id,
      name: found.name,
      path: paths.item("people", id),
      fictional: found.fictional,
      ...present({ affiliation: maybe(found.affiliation), photo: picture(found.photo) }),
    };
  });
  const peopleOf = (ids: readonly Id[]) => ids.map(person).filter((found) => found !== undefined);
  const card = memo((session: Session) =>
    sessionCard(session, { ...references, paths, text, maybe, people: peopleOf }),
  );

  const trace = memo(traceCards(edition, { ...references, paths, text, maybe, card, licence }));

  return {
    lang,
    paths,
    words,
    text,
    maybe,
    ...references,
    person,
    card,
    trace,
    picture,
    licence,
    texts: (list) => list.map(text),
    people: peopleOf,
    markdown: (value, folder) =>
      value === undefined ? undefined : sayMarkdown(value, lang, edition.languages, folder),
    resource: (one) => ({
      title: text(one.title),
      ...present({
        url: one.url,
        // A file that was withdrawn is not in the site: its title stays, and leads nowhere.
        path: picture(one.file)?.path,
        author: one.author,
        licence: one.licence === undefined ? undefined : licence(one.licence),
        date: one.date,
      }),
    }),
  };
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined || made.has(key)) return before as V;
    const now = make(key);
    made.set(key, now);
    return now;
  };
}
