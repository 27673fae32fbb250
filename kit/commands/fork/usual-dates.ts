// SPDX-License-Identifier: MIT
import type { Day } from "../../model/edition.ts";

interface Dates {
  readonly start: Day;
  readonly end: Day;
}

const dayMilliseconds = 86_400_000;
const asDay = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/** The parent's days on the same days of the week, years later: the first time that leaves at least half a year to prepare. */
export function usualDates({ start, end }: Dates, today: Day): string {
  const [from, to, now] = [start, end, today].map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number, number];
  const year = 364 * dayMilliseconds;
  const years = Math.max(1, Math.ceil((now + year / 2 - from) / year));
  return `${asDay(from + years * year)}..${asDay(to + years * year)}`;
}
