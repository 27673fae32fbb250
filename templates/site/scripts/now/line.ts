// SPDX-License-Identifier: MIT
import type { NowData, NowSession } from "../../../../kit/derive/now-data.ts";
import type { LocalClock } from "./local-clock.ts";
import { fill, sayTime } from "./say-time.ts";

/** A session on the screen, in words. */
export interface Line {
  readonly title: string;
  readonly lang?: string;
  /** `14 h`, or `jusqu’à 15 h 15`. */
  readonly when: string;
  /** Cancelled, moved, added, and why. */
  readonly badge?: string;
  readonly cancelled?: true;
  readonly axis?: number;
  /** In which rooms, when the line stands for more than its card. */
  readonly where?: string;
}

/** What turns sessions and moments into words. */
export interface Speaker {
  /** Minutes since the epoch to the event's day, and to its clock in words. */
  day(minutes: number): string;
  time(minutes: number): string;
  now(session: NowSession): Line;
  next(session: NowSession): Line;
}

/** The words of a programme by the event’s clock. */
export function speaker({ pattern, words }: NowData, clock: LocalClock): Speaker {
  const time = (minutes: number) => sayTime(clock(minutes * 60_000), pattern);
  const line = (session: NowSession, when: string): Line => {
    const { title, lang, status, note, axis } = session;
    const badge = status && [words[status], note].filter((part) => part !== undefined).join(" · ");
    return {
      title,
      when,
      ...(lang === undefined ? {} : { lang }),
      ...(axis === undefined ? {} : { axis }),
      ...(badge === undefined ? {} : { badge }),
      ...(status === "cancelled" ? { cancelled: true as const } : {}),
    };
  };
  return {
    time,
    day: (minutes) => clock(minutes * 60_000).day,
    // What is cancelled lasts until nothing: when it should have started is what helps.
    now: (session) =>
      line(
        session,
        session.status === "cancelled" ? time(session.at) : fill(words.until, { time: time(session.at + session.min) }),
      ),
    next: (session) => line(session, time(session.at)),
  };
}
