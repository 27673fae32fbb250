// SPDX-License-Identifier: MIT
import { type Item, placeIn, type Rule } from "../draft.ts";
import { text } from "../reading.ts";
import { isLocalTime } from "../schema-formats.ts";
import { matches } from "../texts/authored-texts.ts";
import { zoneClock } from "../time/zone-clock.ts";
import { isZone, zoneOf } from "../time/zone-of.ts";

/** The well-written times of a session's slots. */
function timesOf(session: Item): { pointer: string; time: string }[] {
  const found = ["/slots/*/start", "/slots/*/end"].flatMap((pattern) => matches(session.value, pattern));
  return found.flatMap(({ pointer, value }) => {
    const time = text(value);
    return time !== undefined && isLocalTime(time) ? [{ pointer, time }] : [];
  });
}

/** Every time of a slot happens exactly once: it is not in the hour that clocks skip or repeat. */
export const clockChanges: Rule = (draft, report) => {
  const zone = zoneOf(draft);
  if (!isZone(zone, draft.library.zones)) return;
  const judge = zoneClock(zone);
  for (const session of draft.sessions) {
    for (const { pointer, time } of timesOf(session)) {
      const verdict = judge(time);
      if (verdict.is === "twice") report("time/occurs-twice", { time, zone }, placeIn(session, pointer));
      if (verdict.is === "never") {
        report("time/does-not-exist", { time, zone, next: verdict.next }, placeIn(session, pointer));
      }
    }
  }
};
