// SPDX-License-Identifier: MIT
import type { Edition, Session } from "../../model/edition.ts";
import { programmeDay } from "../../model/programme-day.ts";

/** Whether notes are taken of a session: it is one, and it is held. */
export function takesNotes({ kind, status }: Session): boolean {
  return kind === "session" && status !== "cancelled" && status !== "proposed";
}

/** The sessions that get a note sheet, in the order in which they are held; those without a time come last. */
export function sessionsWithSheets(
  { sessions }: Edition,
  chosen: { readonly ids?: readonly string[]; readonly day?: string } = {},
): readonly Session[] {
  const { ids, day } = chosen;
  const start = (session: Session) => session.slots[0]?.start ?? "9999";
  return sessions
    .filter(takesNotes)
    .filter(({ id }) => ids === undefined || ids.includes(id))
    .filter(({ slots }) => day === undefined || slots.some((slot) => programmeDay(slot.start) === day))
    .sort((a, b) => compare(start(a), start(b)) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
