// SPDX-License-Identifier: MIT
import { compare } from "../../derive/schedule.ts";
import type { Edition } from "../../model/edition.ts";
import type { ScheduleEvent } from "./schedule-shape.ts";

/**
 * What applications show, and compare to tell people that the programme has changed: the day of the last change that the
 * organiser dated, then eight characters that change when any session's time, room, title or people do.
 */
export function scheduleVersion({ sessions }: Edition, events: readonly ScheduleEvent[]): string {
  const days = sessions.flatMap(({ updated }) => updated ?? []).sort(compare);
  const said = events.map(({ guid, date, end, room, title, persons }) =>
    [guid, date, end, room.name, title, ...persons.map(({ name }) => name)].join("\t"),
  );
  return [...days.slice(-1), fingerprint(said.join("\n"))].join(" ");
}

/** FNV-1a of the text's code units, 32 bits in hexadecimal: tells texts apart, protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Minutes of which every start and length is a multiple, an hour at most; a quarter of an hour when there is nothing. */
export function timeslot(events: readonly ScheduleEvent[]): number {
  const common = events
    .flatMap(({ start, minutes }) => [Number(start.slice(3)), minutes])
    .reduce((one, other) => divisor(one, other), 0);
  return common === 0 ? 15 : divisor(common, 60);
}

/** The greatest common divisor. */
function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
