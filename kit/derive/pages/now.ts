// SPDX-License-Identifier: MIT
import type { Id, Lang } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { formatDay } from "../../words/format-day.ts";
import { timePattern } from "../../words/time-pattern.ts";
import { type Context, own, pageBase } from "../context.ts";
import type { NowData, NowRoom, NowSession, NowWords } from "../now-data.ts";
import { shownInFull } from "../page-limits.ts";
import { byDay, type Occurrence } from "../schedule.ts";
import type { NowDay, NowPage, RoomRef } from "../site.ts";

/** What is on now and next, for the screen of a hall or the door of a room: the whole programme, which a script reads by the clock. */
export function nowPage(context: Context): NowPage {
  const words = context.words.text.now;
  return {
    kind: "now",
    ...pageBase(context, {
      path: (paths) => paths.fixed("now"),
      title: own(context, words.page),
      description: words.describe({ event: context.chrome.edition.title.text }),
      parents: ["programme"],
      indexed: false,
    }),
    live: nowData(context),
    days: [...byDay(context.programme)].map(([day, items]) => ({
      day,
      path: context.views.paths.day(day),
      rooms: context.programme.length > shownInFull ? [] : byRoom(items, roomsIn(context, items)),
    })),
  };
}

/** The programme as the screen's script reads it. */
function nowData(context: Context): NowData {
  const { edition, lang, programme, state, words, chrome } = context;
  const rooms = roomsIn(context, programme);
  const rank = new Map(rooms.map(({ id }, index) => [id, index]));
  const notes = new Map(edition.sessions.map(({ id, status_note }) => [id, context.views.maybe(status_note)?.text]));
  return {
    zone: edition.timezone,
    pattern: timePattern(lang),
    days: Object.fromEntries([...byDay(programme).keys()].map((day) => [day, formatDay(day, lang, "weekday-day")])),
    rooms: rooms.map((room) => nowRoom(room, lang)),
    sessions: programme.map((one) => nowSession(one, rank, notes.get(one.card.id), lang)),
    words: scriptWords(context),
    ...present({
      address: chrome.site_url && chrome.site_url.replace(/^https?:\/\//u, "") + edition.id,
      cancelled: state === "cancelled" ? words.labels.state.cancelled.line : undefined,
    }),
  };
}

function nowRoom({ id, name, place, with_place }: RoomRef, lang: Lang): NowRoom {
  return { id, name: name.text, ...present({ lang: other(name.lang, lang), place: with_place && place.text }) };
}

function nowSession(
  { card, slot }: Occurrence,
  rank: ReadonlyMap<Id, number>,
  note: string | undefined,
  lang: Lang,
): NowSession {
  const { kind, status, title, axes } = card;
  const rooms = slot.rooms.map(({ id }) => rank.get(id) ?? 0);
  return {
    at: Math.round(Date.parse(slot.start_instant) / 60_000),
    min: slot.minutes,
    title: title.text,
    ...present({
      in: rooms.length === 0 ? undefined : rooms,
      lang: other(title.lang, lang),
      kind: kind === "session" ? undefined : kind,
      status: status === "scheduled" || status === "proposed" ? undefined : status,
      note: status === "moved" || status === "cancelled" ? note : undefined,
      axis: axes[0]?.index,
    }),
  };
}

function other(lang: Lang, page: Lang): Lang | undefined {
  return lang === page ? undefined : lang;
}

/** The words that the script fills: what they lack stays in braces. */
function scriptWords({ words }: Context): NowWords {
  const { added, moved, cancelled } = words.labels.session_status;
  const { now, next, free, done, thanks, remains, everywhere, until, starts, resumes } = words.text.now;
  return {
    ...{ now, next, free, done, thanks, everywhere, added, moved, cancelled },
    remains: remains({ address: "{address}" }),
    until: until({ time: "{time}" }),
    starts: starts({ day: "{day}", time: "{time}" }),
    resumes: resumes({ day: "{day}", time: "{time}" }),
  };
}

/** The rooms in use, in the order of the places. */
function roomsIn({ edition, views }: Context, items: readonly Occurrence[]): readonly RoomRef[] {
  const used = new Set(items.flatMap(({ slot }) => slot.rooms.map(({ id }) => id)));
  return edition.places.flatMap(({ rooms }) => rooms.filter(({ id }) => used.has(id)).map(({ id }) => views.room(id)));
}

/** A day room by room; first what is everywhere. A session of several rooms stands in each. */
function byRoom(items: readonly Occurrence[], rooms: readonly RoomRef[]): NowDay["rooms"] {
  const everywhere = items.filter(({ slot }) => slot.rooms.length === 0);
  const each = rooms.map((room) => ({
    room,
    sessions: items.filter(({ slot }) => slot.rooms.some(({ id }) => id === room.id)),
  }));
  return [...(everywhere.length === 0 ? [] : [{ sessions: everywhere }]), ...each];
}
