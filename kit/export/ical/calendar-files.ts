// SPDX-License-Identifier: MIT
import { calendarPath } from "../../derive/paths.ts";
import { compare, groupBy } from "../../derive/schedule.ts";
import { hasPage } from "../../derive/views.ts";
import type { Id, LocalizedText, Session, Slot } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { formatDay } from "../../words/format-day.ts";
import type { ExportFile } from "../export-file.ts";
import type { Exported } from "../exported.ts";
import { calendarText, entryText } from "./calendar-text.ts";
import { sessionEntries } from "./session-entries.ts";

/** A session at one of its times, with its text, made once for all the calendars that hold it. */
interface Timed {
  readonly session: Session;
  readonly slot: Slot;
  readonly text: string;
}

/** What one calendar is of. */
interface Part {
  /** The page that shows the same. */
  readonly page: string;
  /** Undefined for the whole edition. */
  readonly name?: string | undefined;
  readonly color?: string;
  readonly timed: readonly Timed[] | undefined;
}

/** The whole edition as one calendar, for `export --to ics`; empty when nothing has a time, since a calendar must hold an entry. */
export function programmeCalendar(exported: Exported): string {
  const timed = timedOf(exported);
  return timed.length === 0 ? "" : calendarOf(exported, whole(exported, timed));
}

/**
 * Every calendar of one language, each beside the page that shows the same: the whole edition, its days, axes, tracks,
 * rooms, people and sessions. What has no session with a time has no calendar.
 */
export function* calendarFiles(exported: Exported): Generator<ExportFile> {
  for (const part of partsOf(exported, timedOf(exported))) {
    if (part.timed !== undefined && part.timed.length > 0) {
      yield { path: calendarPath(part.page), content: calendarOf(exported, part) };
    }
  }
}

function calendarOf(exported: Exported, { page, name, color, timed = [] }: Part): string {
  const { edition, lang, text, url, words } = exported;
  const updated = timed
    .flatMap(({ session }) => session.updated ?? [])
    .sort(compare)
    .at(-1);
  const head = {
    lang,
    name:
      name === undefined
        ? text(edition.title)
        : words.text.calendar.name({ event: text(edition.short_title), part: name }),
    ...present({ url: url(page), source: url(calendarPath(page)), updated, color }),
  };
  return calendarText(
    head,
    timed.map((one) => one.text),
  );
}

/** Everything that is held or was to be, in order of time; proposals are not. */
function timedOf(exported: Exported): readonly Timed[] {
  const entryOf = sessionEntries(exported);
  return exported.edition.sessions
    .filter(({ status }) => status !== "proposed")
    .flatMap((session) =>
      session.slots.map((slot, index) => ({ session, slot, text: entryText(entryOf(session, index)) })),
    )
    .sort((a, b) => compare(a.slot.start, b.slot.start) || compare(a.session.id, b.session.id));
}

function whole({ paths }: Exported, timed: readonly Timed[]): Part {
  return { page: paths.fixed("programme"), timed };
}

/**
 * A day and a room have all that is held there, breaks and meals too; an axis, a track and a person have the sessions that
 * their pages list.
 */
function* partsOf(exported: Exported, timed: readonly Timed[]): Generator<Part> {
  const { edition, paths, text, lang } = exported;
  const paged = timed.filter(({ session }) => hasPage(session));
  yield whole(exported, timed);
  for (const [day, some] of groupBy(timed, ({ slot }) => slot.start.slice(0, 10))) {
    yield { page: paths.day(day), name: formatDay(day, lang, "weekday-day"), timed: some };
  }
  const axes = byIds(paged, ({ session }) => session.axes);
  for (const { id, title, color } of edition.axes) {
    yield { page: paths.item("axes", id), name: text(title), color, timed: axes.get(id) };
  }
  const tracks = byIds(paged, ({ session }) => [session.track ?? ""]);
  yield* named(exported, "tracks", edition.tracks, tracks);
  const rooms = edition.places.flatMap((place) => place.rooms.map(({ id, name }) => ({ id, title: name })));
  yield* named(
    exported,
    "rooms",
    rooms,
    byIds(timed, ({ slot }) => slot.rooms),
  );
  const people = byIds(paged, ({ session }) => Object.values(session.people).flat());
  for (const { id, name, withdrawn } of edition.people) {
    if (!withdrawn) yield { page: paths.item("people", id), name, timed: people.get(id) };
  }
  yield* named(
    exported,
    "sessions",
    edition.sessions,
    byIds(paged, ({ session }) => [session.id]),
  );
}

function* named(
  { paths, text }: Exported,
  section: "tracks" | "rooms" | "sessions",
  things: readonly { readonly id: Id; readonly title: LocalizedText }[],
  timed: ReadonlyMap<Id, readonly Timed[]>,
): Generator<Part> {
  for (const { id, title } of things) yield { page: paths.item(section, id), name: text(title), timed: timed.get(id) };
}

/** Under each id that one is counted for, in order; once, however often it is named. */
function byIds(all: readonly Timed[], idsOf: (one: Timed) => readonly Id[]): ReadonlyMap<Id, readonly Timed[]> {
  const pairs = all.flatMap((one) => [...new Set(idsOf(one))].map((id) => ({ id, one })));
  return new Map([...groupBy(pairs, ({ id }) => id)].map(([id, found]) => [id, found.map(({ one }) => one)]));
}
