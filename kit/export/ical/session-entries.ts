// SPDX-License-Identifier: MIT
import { say } from "../../derive/say.ts";
import { hasPage } from "../../derive/views.ts";
import type { Edition, Session, Slot } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import { mediaUri } from "../schedule/schedule-links.ts";
import { sessionUuid } from "../uuid.ts";
import type { CalendarEntry } from "./calendar-text.ts";
import { describe } from "./describe.ts";
import { isCancelled } from "./is-cancelled.ts";
import { type Locations, locationsOf } from "./location.ts";

/** A session at one of its times, as calendars hold it. */
export type EntryOf = (session: Session, slot: number) => CalendarEntry;

const made = new WeakMap<Exported, EntryOf>();

/** How sessions become entries, in one language. Each is made once: calendars and the scripts of pages hold the same. */
export function sessionEntries(exported: Exported): EntryOf {
  const known = made.get(exported) ?? onceEach(entriesOf(exported));
  made.set(exported, known);
  return known;
}

function onceEach(entryOf: EntryOf): EntryOf {
  const entries = new Map<Session, CalendarEntry[]>();
  return (session, slot) => {
    const ofSession = entries.get(session) ?? [];
    entries.set(session, ofSession);
    ofSession[slot] ??= entryOf(session, slot);
    return ofSession[slot];
  };
}

function entriesOf(exported: Exported): EntryOf {
  const { edition } = exported;
  const about = {
    exported,
    where: locationsOf(exported),
    stamp: firstStamp(edition),
    axes: titles(exported, edition.axes),
    tracks: titles(exported, edition.tracks),
    formats: titles(exported, edition.formats),
  };
  return (session, index) => {
    const slot = session.slots[index];
    if (slot === undefined) throw new Error(`${session.id} has no slot ${index}`);
    return { ...identity(about, session, index), ...saidOf(about, session, slot), ...timesOf(session, slot) };
  };
}

type Titles = ReadonlyMap<string | undefined, string>;

interface About {
  readonly exported: Exported;
  readonly where: Locations;
  readonly stamp: string;
  readonly axes: Titles;
  readonly tracks: Titles;
  readonly formats: Titles;
}

/**
 * The day on which a session was last said, when the organiser does not give it: the first of January of the year before
 * the event. Earlier than any `updated` that may come, so that it rises then; and not taken from the other sessions,
 * whose changes must not touch this one.
 */
function firstStamp({ dates }: Edition): string {
  return `${String(Number(dates.start.slice(0, 4)) - 1).padStart(4, "0")}-01-01`;
}

/** What calendars know an entry by, and how often it has changed. Being off counts as a change after being moved. */
function identity({ exported: { edition }, stamp }: About, session: Session, slot: number) {
  const cancelled = isCancelled(edition, session);
  const least = cancelled ? 2 : Number(session.status === "moved");
  return {
    uid: sessionUuid(edition.id, session.id, slot),
    stamp: session.updated ?? stamp,
    updated: session.updated,
    sequence: Math.max(session.revision, least),
    cancelled,
  };
}

const timesOf = ({ kind }: Session, { start_instant, end_instant }: Slot) => ({
  start: start_instant,
  end: end_instant,
  free: kind === "break" || kind === "meal",
});

/** All that an entry says in words, and where it leads. */
function saidOf({ exported, where, axes, tracks, formats }: About, session: Session, slot: Slot) {
  const { edition, lang, url, text, paths } = exported;
  const words = exported.words.text.calendar;
  const spoken = session.title[lang] === undefined ? say(session.title, lang, edition.languages).lang : lang;
  const title = { text: text(session.title), lang: spoken };
  const page = hasPage(session) ? url(paths.item("sessions", session.id)) : undefined;
  const labels = [...session.axes.map((id) => axes.get(id)), tracks.get(session.track), formats.get(session.format)];
  return {
    lang,
    title: isCancelled(edition, session) ? { ...title, text: words.cancelled_title({ title: title.text }) } : title,
    categories: [...new Set(labels.filter((label) => label !== undefined))],
    attachments: attachments(exported, session),
    ...where(slot),
    ...present({
      url: page,
      description: describe(exported, session, slot, page),
      online: slot.online_url === undefined ? undefined : { url: slot.online_url, label: words.join_online },
    }),
  };
}

/** Documents with an address: their own, or the site's when it is known. */
function attachments(exported: Exported, { resources }: Session): readonly string[] {
  return resources.flatMap((one) => one.url ?? mediaUri(exported, one.file) ?? []);
}

function titles({ text }: Exported, things: readonly { id: string; title: Edition["title"] }[]): Titles {
  return new Map(things.map(({ id, title }) => [id, text(title)]));
}
