// SPDX-License-Identifier: MIT
import type { Edition, EditionState, Id, Lang, Session } from "../model/edition.ts";
import type { TraceCount } from "../status/count-traces.ts";
import { promisedTraces } from "../status/promised-trace.ts";
import { hasPage } from "./views.ts";

/** Rooms that something of the programme is held in. */
export function usedRooms({ sessions }: Edition): ReadonlySet<Id> {
  const held = sessions.filter(({ status }) => status !== "proposed");
  return new Set(held.flatMap((session) => session.slots.flatMap((slot) => slot.rooms)));
}

/** Languages in which sessions say they are held, the most spoken first; ties in alphabetical order of their tags. */
export function spokenLanguages({ sessions }: Edition): readonly Lang[] {
  const counts = new Map<Lang, number>();
  for (const { language } of sessions.filter(hasPage)) {
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1)).map(([lang]) => lang);
}

/** Sessions, breaks and meals that were added, moved or cancelled after the programme was published. */
export function changedSessions({ sessions }: Edition): readonly Session[] {
  return sessions.filter(({ status }) => status === "added" || status === "moved" || status === "cancelled");
}

/** Sessions of which a trace came or is awaited, in the order of the event folder. */
export function sessionsWithTraces({ sessions: counted }: TraceCount, { sessions }: Edition): readonly Session[] {
  return sessions.filter(({ id }) => counted.has(id));
}

/** Whether the event has begun to leave traces: only then is it told what came of what was promised. */
export function isGathering(state: EditionState): boolean {
  return state === "live" || state === "harvest" || state === "archived";
}

/** Whether there is something to say of traces: some came, or are awaited of an event that has begun. */
export function hasTraces(edition: Edition, state: EditionState): boolean {
  return (
    edition.traces.some(({ status }) => status !== "expected") ||
    (isGathering(state) && promisedTraces(edition).length > 0)
  );
}

/** Whether there is something to search: texts that visitors may look for, beyond a name and a date. */
export function isSearched({ sessions, traces, news, pages }: Edition): boolean {
  return sessions.some(hasPage) || traces.some(({ status }) => status !== "expected") || news.length + pages.length > 0;
}
