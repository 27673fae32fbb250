// SPDX-License-Identifier: MIT

/** Something at a time, as the hall screen and the strip of ordinary pages both know it. */
export interface Timed {
  /** Start, in minutes since the epoch. */
  readonly at: number;
  /** Length in minutes. */
  readonly min: number;
  /** Indexes of rooms; absent: everywhere. */
  readonly in?: readonly number[];
  readonly status?: "added" | "moved" | "cancelled";
}

/** What one room, or the whole event, holds now and next. Both are empty, or hold one session, save what overlaps or is cancelled. */
export interface Place<S extends Timed> {
  /** Index of the room; absent: everywhere. */
  readonly room?: number;
  readonly now: readonly S[];
  readonly next: readonly S[];
}

export interface WhatsOn<S extends Timed> {
  readonly phase: "before" | "during" | "between" | "after";
  /** When it starts, or resumes: minutes since the epoch. */
  readonly from?: number;
  /** Rooms that today makes use of, in their order. */
  readonly rooms: readonly Place<S>[];
  readonly everywhere: Place<S>;
}

/** What starts within this many minutes is near, even past midnight. */
const near = 6 * 60;

const stands = ({ status }: Timed) => status !== "cancelled";

/**
 * What is on at a moment. A session is on from its first minute to the one before its last; what is next starts later, on
 * the same day of the event's zone or within six hours.
 * @param sessions in the order in which they start.
 * @param now minutes since the epoch, whole or not.
 * @param dayOf the event's day, `YYYY-MM-DD`, of a moment in minutes since the epoch.
 */
export function whatsOn<S extends Timed>(
  sessions: readonly S[],
  now: number,
  dayOf: (minutes: number) => string,
): WhatsOn<S> {
  const today = dayOf(now);
  const running = sessions.filter(({ at, min }) => at <= now && now < at + min);
  const later = sessions.filter(({ at }) => at > now);
  const soon = later.filter(({ at }) => at - now <= near || dayOf(at) === today);
  const used = new Set([...sessions.filter(({ at }) => dayOf(at) === today), ...running, ...soon].flatMap(roomsOf));
  return {
    ...phaseOf(sessions, now, { running, later, soon }),
    rooms: [...used]
      .sort((a, b) => a - b)
      .map((room) => ({ room, ...placeOf(running, soon, (one) => isIn(one, room)) })),
    everywhere: placeOf(running, soon, (one) => one.in === undefined),
  };
}

function phaseOf<S extends Timed>(
  sessions: readonly S[],
  now: number,
  { running, later, soon }: { running: readonly S[]; later: readonly S[]; soon: readonly S[] },
): Pick<WhatsOn<S>, "phase" | "from"> {
  if (running.some(stands) || soon.some(stands)) return { phase: "during" };
  const first = later.find(stands);
  if (first === undefined) return { phase: "after" };
  const begun = sessions.some((one) => stands(one) && one.at <= now);
  return { phase: begun ? "between" : "before", from: first.at };
}

function placeOf<S extends Timed>(
  running: readonly S[],
  soon: readonly S[],
  isHere: (one: S) => boolean,
): Pick<Place<S>, "now" | "next"> {
  return { now: heldOr(running.filter(isHere)), next: firstOf(soon.filter(isHere)) };
}

/** What is really held, or else what should have been. */
function heldOr<S extends Timed>(here: readonly S[]): readonly S[] {
  return here.some(stands) ? here.filter(stands) : here;
}

/** What comes first, and, when that is cancelled, also the first that is not. */
function firstOf<S extends Timed>(later: readonly S[]): readonly S[] {
  const first = heldOr(later.filter(({ at }) => at === later[0]?.at));
  if (first.some(stands)) return first;
  const held = later.find(stands);
  return held === undefined ? first : [...first, held];
}

/** Whether a session is in a room; what is everywhere is in none by name. */
export function isIn(one: Timed, room: number): boolean {
  return one.in?.includes(room) ?? false;
}

function roomsOf(one: Timed): readonly number[] {
  return one.in ?? [];
}
