// SPDX-License-Identifier: MIT
import type { Edition, Id, Lang, LocalizedText, Place, Room, Session, Slot } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { Words } from "../words/words.ts";
import { licenceRef } from "./licence-ref.ts";
import { mediaPath, type Paths, pathsFor } from "./paths.ts";
import { excerpt, say, sayMarkdown } from "./say.ts";
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
  SlotView,
} from "./site.ts";

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
  picture(path: string | undefined): Picture | undefined;
  licence(id: string, inherited?: boolean): LicenceRef;
  resource(resource: Edition["sessions"][number]["resources"][number]): ResourceView;
}

/** Builds the views of one language. */
export function viewsOf(edition: Edition, lang: Lang, words: Words): Views {
  const paths = pathsFor(edition.id, lang, edition.languages[0] ?? lang);
  const text = (value: LocalizedText) => say(value, lang, edition.languages);
  const maybe = (value: LocalizedText | undefined) => (value === undefined ? undefined : text(value));
  const find = <T extends { readonly id: Id }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]));
  const people = find(edition.people);
  const media = new Map(edition.media.map((medium) => [medium.path, medium]));
  const licence = (id: string, inherited = false) => licenceRef(id, inherited, lang);

  const picture = (path: string | undefined): Picture | undefined => {
    const medium = path === undefined ? undefined : media.get(path);
    if (medium === undefined || medium.withdrawn) return undefined;
    return {
      path: mediaPath(edition.id, medium.path),
      licence: licence(medium.licence, medium.licence_inherited),
      ...present({
        alt: maybe(medium.alt),
        caption: maybe(medium.caption),
        width: medium.width,
        height: medium.height,
        credit: medium.credit,
      }),
    };
  };
  const axis = known(
    "axis",
    new Map(
      edition.axes.map(({ id, title, shape }, index) => [
        id,
        { id, title: text(title), path: paths.item("axes", id), shape, index: index + 1 },
      ]),
    ),
  );
  const format = known(
    "format",
    new Map(edition.formats.map(({ id, title }) => [id, { id, title: text(title), path: paths.item("formats", id) }])),
  );
  const track = known(
    "track",
    new Map(edition.tracks.map(({ id, title }) => [id, { id, title: text(title), path: paths.item("tracks", id) }])),
  );
  const room = known(
    "room",
    new Map(
      edition.places.flatMap((place) =>
        place.rooms.map((one): [Id, RoomRef] => [
          one.id,
          {
            id: one.id,
            name: text(one.name),
            place: text(place.name),
            path: paths.room(one.id),
            ...present({ capacity: one.capacity, floor: maybe(one.floor), with_place: withPlace(edition, place, one) }),
          },
        ]),
      ),
    ),
  );
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
  const card = memo(
    (session: Session): SessionCard => ({
      id: session.id,
      kind: session.kind,
      title: text(session.title),
      axes: session.axes.map(axis),
      people: peopleOf([
        ...new Set([...session.people.speakers, ...session.people.moderators, ...session.people.facilitators]),
      ]),
      slots: session.slots.map((slot) => slotView(slot, room)),
      status: session.status,
      expects_trace: session.expected_traces.length > 0,
      ...present({
        path: hasPage(session) ? paths.item("sessions", session.id) : undefined,
        question: maybe(session.question),
        text: hasPage(session) ? undefined : maybe(shortened(session.abstract)),
        format: session.format === undefined ? undefined : format(session.format),
        track: session.track === undefined ? undefined : track(session.track),
        language: session.language,
      }),
    }),
  );

  return {
    lang,
    paths,
    words,
    text,
    maybe,
    axis,
    format,
    track,
    room,
    person,
    card,
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
        path: one.file === undefined ? undefined : mediaPath(edition.id, one.file),
        author: one.author,
        licence: one.licence === undefined ? undefined : licence(one.licence),
        date: one.date,
      }),
    }),
  };
}

/** Breaks, meals and proposals not taken have no page. */
export function hasPage(session: Session): boolean {
  return (session.kind === "session" || session.kind === "social") && session.status !== "proposed";
}

/** Whether a room's name needs its place's beside it: among several places, unless the two are called the same. */
function withPlace(edition: Edition, place: Place, room: Room): true | undefined {
  const same = Object.entries(room.name).every(([lang, name]) => place.name[lang] === name);
  return edition.places.length > 1 && !same ? true : undefined;
}

/** One line of a text, in each of its languages, without its marks. */
function shortened(text: LocalizedText | undefined): LocalizedText | undefined {
  return text && Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, excerpt(words)]));
}

function slotView(slot: Slot, room: (id: Id) => RoomRef): SlotView {
  const { start, end, start_instant, end_instant } = slot;
  const minutes = Math.round((Date.parse(end_instant) - Date.parse(start_instant)) / 60_000);
  return {
    day: start.slice(0, 10),
    start,
    end,
    start_instant,
    end_instant,
    minutes,
    rooms: slot.rooms.map(room),
    ...present({ online_url: slot.online_url }),
  };
}

function known<T>(kind: string, things: ReadonlyMap<Id, T>): (id: Id) => T {
  return (id) => {
    const found = things.get(id);
    if (found === undefined) throw new Error(`no ${kind} ${id}: validation lets no such reference through`);
    return found;
  };
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as V;
  };
}
