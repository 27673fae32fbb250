// SPDX-License-Identifier: MIT
import { excerpt, say, sayMarkdown } from "../derive/say.ts";
import { compare } from "../derive/schedule.ts";
import { hasPage } from "../derive/views.ts";
import type { Exported } from "../export/exported.ts";
import { type EntryOf, sessionEntries } from "../export/ical/session-entries.ts";
import { remembered } from "../memo/remembered.ts";
import type { LocalizedText, Session, SessionRole, Slot } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { formatDay } from "../words/format-day.ts";
import { slotTime } from "../words/format-slot.ts";
import { formatTime } from "../words/format-time.ts";
import { languageName } from "../words/language-name.ts";
import { programmeWords } from "./programme-data-words.ts";
import type { NamedData, ProgrammeIndex, RoomData, SessionData, SlotData, TextData } from "./programme-index.ts";
import { ranks } from "./ranks.ts";
import { scriptJson } from "./script-json.ts";

/** Those whom a card names; the others are found by search all the same. */
const named: readonly SessionRole[] = ["speakers", "moderators", "facilitators"];
const others: readonly SessionRole[] = ["rapporteurs", "graphic_recorders", "interpreters"];

/** Enough characters of a session's other texts to find it by. */
const shownOfMore = 240;

/**
 * `programme-data.js`: a classic script that gives the programme to the scripts of pages, so that it loads from a folder
 * as it does from a server. Empty when no session has a page.
 */
export function programmeData(exported: Exported): string {
  const index = programmeIndex(exported);
  if (index.sessions.length === 0) return "";
  return `globalThis.eventKitProgramme=${scriptJson(index)};\n`;
}

/** The sessions that have a page, in the order of the programme, and the names of all that they point at. */
export function programmeIndex(exported: Exported): ProgrammeIndex {
  const { edition, lang, paths, words } = exported;
  const lists = emptyLists(exported);
  const home = paths.fixed("index");
  const root = home.slice(0, home.lastIndexOf("/") + 1);
  const sessions = edition.sessions
    .filter(hasPage)
    .sort((a, b) => compare(a.slots[0]?.start ?? "9", b.slots[0]?.start ?? "9") || compare(a.id, b.id))
    .map((session) => sessionData(exported, session, lists));
  return {
    edition: edition.id,
    lang,
    title: exported.text(edition.short_title),
    page: paths.item("sessions", "{0}").slice(root.length),
    axes: lists.axes,
    formats: lists.formats,
    tracks: lists.tracks,
    places: lists.places,
    rooms: lists.rooms,
    people: lists.people.list,
    languages: lists.languages.list,
    days: lists.days.list,
    clocks: lists.clocks.list,
    ranges: lists.ranges.list,
    wheres: lists.wheres.list,
    sessions,
    words: programmeWords(lang, words),
    ...present({ url: exported.url(root) }),
  };
}

function emptyLists(exported: Exported) {
  const { edition } = exported;
  const title = ({ id, title }: { id: string; title: LocalizedText }): NamedData => [id, textData(exported, title)];
  const rooms = edition.places.flatMap(({ rooms }, place) =>
    rooms.map(({ id, name }): RoomData => [id, textData(exported, name), place]),
  );
  return {
    axes: edition.axes.map(title),
    formats: edition.formats.map(title),
    tracks: edition.tracks.map(title),
    places: edition.places.map(({ id, name }): NamedData => [id, textData(exported, name)]),
    rooms,
    rankOf: rankIn({ ...edition, rooms }),
    people: ranks<string>(),
    languages: ranks<readonly [string, string]>(),
    days: ranks<readonly [string, string]>(),
    clocks: ranks<readonly [string, string]>(),
    ranges: ranks<string>(),
    wheres: ranks<string>(),
    // Calendars made in the browser hold what the site's own hold: the same entries, the same versions.
    entryOf: sessionEntries(exported),
  };
}

type Lists = ReturnType<typeof emptyLists>;

/** The rank of an axis, a format, a track or a room by its id. */
function rankIn(things: { axes: Ided; formats: Ided; tracks: Ided; rooms: readonly RoomData[] }) {
  const ranked = (ids: readonly string[]) => new Map(ids.map((id, rank) => [id, rank]));
  const ids = (list: Ided) => ranked(list.map(({ id }) => id));
  const maps = {
    axes: ids(things.axes),
    formats: ids(things.formats),
    tracks: ids(things.tracks),
    rooms: ranked(things.rooms.map(([id]) => id)),
  };
  return (kind: keyof typeof maps, id: string | undefined) => (id === undefined ? undefined : maps[kind].get(id));
}

type Ided = readonly { readonly id: string }[];

function sessionData(exported: Exported, session: Session, lists: Lists): SessionData {
  const { id, status } = session;
  const text = (said: LocalizedText | undefined) => (said === undefined ? undefined : textData(exported, said));
  const changed = status === "added" || status === "moved" || status === "cancelled" ? status : undefined;
  const axes = session.axes.flatMap((axis) => lists.rankOf("axes", axis) ?? []);
  const people = peopleOf(exported, session, named, lists);
  const rest = peopleOf(exported, session, others, lists).filter((person) => !people.includes(person));
  return {
    id,
    t: textData(exported, session.title),
    ...present({
      q: text(session.question),
      x: moreText(exported, session),
      a: some(axes),
      f: lists.rankOf("formats", session.format),
      k: lists.rankOf("tracks", session.track),
      p: some(people),
      o: some(rest),
      l: languageRank(exported, session, lists),
      s: some(session.slots.map((slot, rank) => slotData(exported, slot, lists.entryOf(session, rank), lists))),
      st: changed,
      n: changed && text(session.status_note),
    }),
    ...versionOf(exported, session, lists),
  };
}

/** By what calendars tell versions of a session apart. */
function versionOf(exported: Exported, session: Session, { entryOf }: Lists): Pick<SessionData, "u" | "r" | "c"> {
  if (session.slots.length === 0) return { u: "" };
  const { stamp, sequence, title } = entryOf(session, 0);
  const same = title.text === say(session.title, exported.lang, exported.edition.languages).text;
  return { u: stamp, ...present({ r: sequence > 0 ? sequence : undefined, c: same ? undefined : title.text }) };
}

function languageRank({ lang }: Exported, { language }: Session, { languages }: Lists): number | undefined {
  return language === undefined
    ? undefined
    : languages.of(language, () => [language, languageName(language, lang)] as const);
}

/** A few hours and rooms hold a thousand sessions. */
const minuteOf = remembered((instant: string) => Math.round(Date.parse(instant) / 60_000));

function slotData({ lang }: Exported, slot: Slot, entry: ReturnType<EntryOf>, lists: Lists): SlotData {
  const { start, end } = slot;
  const [day, clock] = [start.slice(0, 10), start.slice(11)];
  lists.days.of(day, () => [day, formatDay(day, lang, "weekday-day")]);
  lists.clocks.of(clock, () => [clock, formatTime(start, lang)]);
  const [from, minutes] = [minuteOf(slot.start_instant), minuteOf(slot.end_instant) - minuteOf(slot.start_instant)];
  const range = slotTime({ start, end, minutes }, lang);
  const where = entry.location ?? "";
  const placed = [
    start,
    lists.ranges.of(range, () => range),
    from,
    minutes,
    slot.rooms.flatMap((room) => lists.rankOf("rooms", room) ?? []),
    lists.wheres.of(where, () => where),
  ] as const;
  return slot.online_url === undefined ? placed : [...placed, slot.online_url];
}

function peopleOf(exported: Exported, session: Session, roles: readonly SessionRole[], lists: Lists): number[] {
  const ids = new Set(roles.flatMap((role) => session.people[role]));
  return [...ids].flatMap((id) => {
    const person = exported.person(id);
    return person === undefined ? [] : lists.people.of(id, () => person.name);
  });
}

/** What a session says besides its title and question, cut short: enough to find it by. Never shown: its spaces are as written. */
function moreText({ edition, lang }: Exported, { subtitle, abstract, audience }: Session): string | undefined {
  const raw = (text: LocalizedText) => sayMarkdown(text, lang, edition.languages, "").text.slice(0, shownOfMore * 4);
  const parts = [subtitle, audience, abstract].flatMap((text) => (text === undefined ? [] : raw(text)));
  return parts.length === 0 ? undefined : excerpt(parts.join(" ").slice(0, shownOfMore * 4), shownOfMore);
}

function textData({ edition, lang }: Exported, said: LocalizedText): TextData {
  const { text, lang: really } = say(said, lang, edition.languages);
  return really === lang ? text : [text, really];
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
