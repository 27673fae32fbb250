// SPDX-License-Identifier: MIT
import type { TimePattern } from "../../../../kit/words/time-pattern.ts";
import type { LocalMoment } from "./local-clock.ts";

type Clock = Pick<LocalMoment, "hour" | "minute">;

/** A clock time as the page's language writes it: `9 h 30`. */
export function sayTime(moment: Clock, pattern: TimePattern): string {
  return fill(pattern.time, { clock: sayClock(moment, pattern) });
}

/** The same without the word that some languages set after it, which a range says once. */
export function sayClock({ hour, minute }: Clock, { clock, hour: whole }: TimePattern): string {
  return fill(minute === 0 ? whole : clock, { h: String(hour), m: String(minute).padStart(2, "0") });
}

/** Two clock times as the page's language writes them: `9 h 30 – 10 h`. */
export function sayRange(start: string, end: string, { range }: TimePattern): string {
  return fill(range, { start, end });
}

/** A sentence with the names in braces replaced; what it has no value for stays. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (braces, name: string) => values[name] ?? braces);
}
