// SPDX-License-Identifier: MIT
/** Days, rooms and how many sessions run at once, so that no room and no person is taken twice at one time. */
export interface Timetable {
  readonly days: number;
  readonly rooms: number;
  readonly parallel: number;
}

/** A session's place in the timetable, as an organiser writes it. */
export interface AuthoredSlot {
  readonly start: string;
  readonly end: string;
  readonly room: string;
}

const SLOTS_A_DAY = 13;
const SLOT_MINUTES = 45;

/** The timetable of an event of `count` sessions: four days and twenty rooms, more of both beyond 1,000. */
export function timetable(count: number): Timetable {
  const [days, rooms] = count <= 1000 ? [4, 20] : [Math.ceil(count / (SLOTS_A_DAY * 49)), 50];
  return { days, rooms, parallel: Math.max(4, Math.ceil(count / (days * SLOTS_A_DAY))) };
}

/** When and where session number `index` of `count` is held: turns are shared out evenly between the days. */
export function slotOf(index: number, count: number, plan: Timetable): AuthoredSlot {
  const turns = Math.ceil(count / plan.parallel);
  const turn = Math.floor(index / plan.parallel);
  const day = Math.floor((turn * plan.days) / turns);
  const minutes = 9 * 60 + (turn - Math.ceil((day * turns) / plan.days)) * SLOT_MINUTES;
  const room = ((index % plan.parallel) + turn * 3) % plan.rooms;
  const at = (time: number) => `${dayOf(day)}T${clock(time)}`;
  return { start: at(minutes), end: at(minutes + SLOT_MINUTES), room: roomId(room) };
}

/** The date of a day of the event, counted from 0. */
export function dayOf(day: number): string {
  return new Date(Date.UTC(2030, 5, 10 + day)).toISOString().slice(0, 10);
}

/** The id of a room, counted from 0. */
export function roomId(index: number): string {
  return `salle-${String(index + 1).padStart(2, "0")}`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
