// SPDX-License-Identifier: MIT
import type { SessionData, SlotData } from "../../../../kit/page-data/programme-index.ts";

/** A session at one of its times. */
export interface Entry {
  readonly session: SessionData;
  readonly slot: SlotData;
  /** Other sessions of the agenda that are on at the same time; none for what is cancelled. */
  readonly overlaps: readonly SessionData[];
}

export interface Agenda {
  readonly days: readonly {
    readonly day: string;
    readonly hours: readonly { readonly clock: string; readonly entries: readonly Entry[] }[];
  }[];
  /** Sessions that have no time yet. */
  readonly untimed: readonly SessionData[];
}

type Timed = Pick<Entry, "session" | "slot">;

/** Sessions by day and hour of the event, with those that one cannot attend together. */
export function agendaOf(sessions: readonly SessionData[]): Agenda {
  const timed = sessions
    .flatMap((session) => (session.s ?? []).map((slot): Timed => ({ session, slot })))
    .sort((a, b) => a.slot[2] - b.slot[2]);
  const entries = timed.map((one): Entry => ({ ...one, overlaps: overlapsOf(one, timed) }));
  const days = grouped(entries, ({ slot }) => slot[0].slice(0, 10));
  return {
    days: days.map(([day, ofDay]) => ({
      day,
      hours: grouped(ofDay, ({ slot }) => slot[0].slice(11)).map(([clock, ofHour]) => ({ clock, entries: ofHour })),
    })),
    untimed: sessions.filter(({ s = [] }) => s.length === 0),
  };
}

/** The other sessions on at the same time; one that ends as another begins is not. */
function overlapsOf({ session, slot }: Timed, all: readonly Timed[]): readonly SessionData[] {
  if (session.st === "cancelled") return [];
  const [from, to] = [slot[2], slot[2] + slot[3]];
  const others = all.filter(
    (one) =>
      one.session !== session && one.session.st !== "cancelled" && one.slot[2] < to && from < one.slot[2] + one.slot[3],
  );
  return [...new Set(others.map((one) => one.session))];
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
