// SPDX-License-Identifier: MIT
import { remembered } from "../../memo/remembered.ts";
import { localTime, minutesOfTime } from "./minutes.ts";

/** How far from UTC a zone's clocks are at a moment, both in minutes. */
type OffsetAt = (moment: number) => number;

/** What a wall-clock time is in a zone: a moment, none (clocks skip it) or two (clocks repeat it). */
export type ClockVerdict =
  | { readonly is: "once" }
  | { readonly is: "never"; readonly next: string }
  | { readonly is: "twice" };

const day = 24 * 60;

/** The offsets of an IANA zone, from the time zone data of the JavaScript engine. */
function zoneOffsets(zone: string): OffsetAt {
  const formatter = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  return remembered((moment) => {
    const name = formatter.formatToParts(moment * 60_000).find((part) => part.type === "timeZoneName")?.value;
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name ?? "") ?? [];
    const distance = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return sign === "-" ? -distance : distance;
  });
}

/** Judges one well-written wall-clock time, as RFC 5545 and Temporal understand gaps and repetitions. */
function judgeTime(time: string, offsetAt: OffsetAt): ClockVerdict {
  const wall = minutesOfTime(time);
  const [before, after] = [offsetAt(wall - day), offsetAt(wall + day)];
  if (before === after) return { is: "once" };
  const moments = [wall - before, wall - after].filter((moment) => offsetAt(moment) === wall - moment);
  if (moments.length === 2) return { is: "twice" };
  if (moments.length === 1) return { is: "once" };
  return { is: "never", next: localTime(firstTimeAfterGap(wall - after, wall - before, offsetAt)) };
}

/** The first wall-clock time after clocks jump, which they do somewhere between two moments. */
function firstTimeAfterGap(from: number, to: number, offsetAt: OffsetAt): number {
  let [low, high] = [from, to];
  const after = offsetAt(high);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === after) high = middle;
    else low = middle;
  }
  return high + after;
}

/**
 * Judges well-written wall-clock times of one IANA zone. A lighter way than a Temporal polyfill, which takes longer to
 * load than a whole validation; a test holds both equal.
 * @throws {RangeError} when the zone is unknown.
 */
export function zoneClock(zone: string): (time: string) => ClockVerdict {
  const offsetAt = zoneOffsets(zone);
  return remembered((time) => judgeTime(time, offsetAt));
}
