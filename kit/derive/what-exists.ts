// SPDX-License-Identifier: MIT
import type { Edition, Id, Lang, Session } from "../model/edition.ts";
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
