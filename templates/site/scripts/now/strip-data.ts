// SPDX-License-Identifier: MIT
import type { ProgrammeIndex, TextData } from "../../../../kit/page-data/programme-index.ts";
import { type Timed, type WhatsOn, whatsOn } from "./whats-on.ts";

/** What a page carries for its strip, moments in minutes since the epoch. */
export interface StripData {
  readonly from: number;
  readonly to: number;
  /** Breaks and meals that hold everywhere: start, length, title. */
  readonly breaks: readonly (readonly [at: number, min: number, title: string])[];
  readonly words: Readonly<Record<"on_now" | "everywhere" | "until" | "added" | "moved" | "cancelled", string>>;
}

/** Something of the programme at a time; a break has no id, for it has no page. */
export interface Item extends Timed {
  readonly id?: string;
  readonly title: TextData;
}

/** One line of the strip: rooms that hold the same, now and next. No rooms: everywhere. */
export interface Row {
  readonly rooms: readonly TextData[];
  readonly now: readonly Item[];
  readonly next: readonly Item[];
}

/** The programme and the breaks in the order in which they start. */
export function itemsOf(
  index: Pick<ProgrammeIndex, "sessions">,
  { breaks }: Pick<StripData, "breaks">,
): readonly Item[] {
  const sessions = index.sessions.flatMap(({ id, t, st, s = [] }) =>
    s.map(
      ([, , at, min, rooms]): Item => ({
        id,
        title: t,
        at,
        min,
        ...(rooms.length === 0 ? {} : { in: rooms }),
        ...(st === undefined ? {} : { status: st }),
      }),
    ),
  );
  const pauses = breaks.map(([at, min, title]): Item => ({ at, min, title }));
  return [...pauses, ...sessions].sort((a, b) => a.at - b.at);
}

/**
 * The lines of the strip at a moment: none before the event, between its days and after it.
 * @param now minutes since the epoch.
 * @param dayOf the event's day of a moment.
 */
export function rowsAt(
  items: readonly Item[],
  rooms: ProgrammeIndex["rooms"],
  now: number,
  dayOf: (minutes: number) => string,
): readonly Row[] {
  const on = whatsOn(items, now, dayOf);
  if (on.phase !== "during") return [];
  const { now: here, next } = on.everywhere;
  const everywhere = here.length + next.length === 0 ? [] : [{ rooms: [], now: here, next }];
  return here.length > 0 ? [...everywhere, ...roomRows(on, rooms)] : [...roomRows(on, rooms), ...everywhere];
}

/** A plenary of several rooms is said once for all of them. */
function roomRows(on: WhatsOn<Item>, rooms: ProgrammeIndex["rooms"]): readonly Row[] {
  const rows = new Map<string, { rooms: TextData[]; now: readonly Item[]; next: readonly Item[] }>();
  for (const { room = 0, now, next } of on.rooms) {
    if (now.length + next.length === 0) continue;
    const key = [now, next].map((items) => items.map(({ id, at }) => `${id} ${at}`).join()).join(" / ");
    const name = rooms[room]?.[1] ?? "";
    const row = rows.get(key);
    if (row) row.rooms.push(name);
    else rows.set(key, { rooms: [name], now, next });
  }
  return [...rows.values()];
}
