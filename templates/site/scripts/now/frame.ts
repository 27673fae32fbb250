// SPDX-License-Identifier: MIT
import type { NowData, NowSession } from "../../../../kit/derive/now-data.ts";
import { type Line, type Speaker, speaker } from "./line.ts";
import type { LocalClock } from "./local-clock.ts";
import { fill, sayTime } from "./say-time.ts";
import { isIn, type Place, type WhatsOn, whatsOn } from "./whats-on.ts";

/** A room on the screen. */
export interface Card {
  readonly name: string;
  readonly lang?: string;
  readonly place?: string;
  readonly now: readonly Line[];
  readonly next: readonly Line[];
  /** Said when there is nothing now; empty when all is said by what is on everywhere. */
  readonly empty: string;
}

/** All that the screen shows at a moment. */
export interface Frame {
  readonly clock: string;
  /** Today in words, on a day of the event. */
  readonly day?: string;
  /** Said in large instead of the rooms: when it starts or resumes, and thanks at the end. */
  readonly message?: {
    readonly main: string;
    readonly lines: readonly Line[];
    readonly line?: string;
    readonly address?: string;
  };
  /** What is on everywhere. */
  readonly band: readonly Line[];
  readonly cards: readonly Card[];
  /** What comes next everywhere. */
  readonly coming: readonly Line[];
}

/** How many of a room's next sessions its own door shows. */
const shownAtDoor = 4;
/** How many sessions the announcement of a day shows. */
const shownOfStart = 4;

/**
 * What the screen shows at a moment.
 * @param now milliseconds since the epoch.
 * @param room the only room to show, by its index.
 */
export function frameAt(data: NowData, now: number, clock: LocalClock, room?: number): Frame {
  const moment = clock(now);
  const day = data.days[moment.day];
  const shown = {
    clock: sayTime(moment, data.pattern),
    ...(day === undefined ? {} : { day }),
    band: [],
    cards: [],
    coming: [],
  };
  if (data.cancelled !== undefined) return { ...shown, message: { main: data.cancelled, lines: [] } };
  const say = speaker(data, clock);
  const on = whatsOn(data.sessions, now / 60_000, say.day);
  const message = messageOf(data, on, say);
  if (message !== undefined) return { ...shown, message };
  const band = on.everywhere.now.map(say.now);
  if (room !== undefined) return { ...shown, band, cards: [doorOf(data, on, room, now / 60_000, say)] };
  // Rooms that are done for the day make room for the others.
  const inUse = on.rooms.filter((one) => one.now.length + one.next.length > 0);
  const cards = inUse.map((one) => cardOf(data, one, say, band.length > 0));
  return { ...shown, band, cards, coming: on.everywhere.next.map(say.next) };
}

function messageOf(data: NowData, { phase, from }: WhatsOn<NowSession>, say: Speaker): Frame["message"] {
  const { words, address } = data;
  if (phase === "during") return undefined;
  if (phase === "after" || from === undefined)
    return {
      main: words.thanks,
      lines: [],
      ...(address === undefined ? {} : { line: fill(words.remains, { address }), address }),
    };
  const first = data.sessions.filter(({ at, status }) => at === from && status !== "cancelled");
  const values = { day: data.days[say.day(from)] ?? "", time: say.time(from) };
  return {
    main: fill(phase === "before" ? words.starts : words.resumes, values),
    lines: first.slice(0, shownOfStart).map((session) => ({ ...say.next(session), ...whereOf(data, session) })),
  };
}

function whereOf({ rooms }: NowData, session: NowSession): Pick<Line, "where"> {
  const where = (session.in ?? []).map((index) => rooms[index]?.name ?? "").join(", ");
  return where === "" ? {} : { where };
}

function cardOf(data: NowData, { room = 0, now, next }: Place<NowSession>, say: Speaker, pause = false): Card {
  const { name = "", lang, place } = data.rooms[room] ?? {};
  return {
    name,
    ...(lang === undefined ? {} : { lang }),
    ...(place === undefined ? {} : { place }),
    now: now.map(say.now),
    next: next.map(say.next),
    empty: next.length === 0 ? data.words.done : pause ? "" : data.words.free,
  };
}

/** A room at its own door: what is on, then the rest of its day, what is everywhere included. */
function doorOf(data: NowData, on: WhatsOn<NowSession>, room: number, now: number, say: Speaker): Card {
  const place = on.rooms.find((one) => one.room === room) ?? { room, now: [], next: [] };
  const rest = data.sessions.filter(
    (session) =>
      session.at > now && say.day(session.at) === say.day(now) && (session.in === undefined || isIn(session, room)),
  );
  const next = rest.length === 0 ? place.next : rest.slice(0, shownAtDoor);
  return cardOf(data, { room, now: place.now, next }, say, on.everywhere.now.length > 0);
}
