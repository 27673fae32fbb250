// SPDX-License-Identifier: MIT
import type { Day } from "../../model/edition.ts";

interface Dates {
  readonly start: Day;
  readonly end: Day;
}

const dayMilliseconds = 86_400_000;
const asDay = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/** `2027-05-12..2027-05-13`, or one day; undefined when it is not days that exist, the first one first. */
export function datesSaid(value: string): Dates | undefined {
  const [start = "", end = start, more] = value.trim().split(/\s*\.{2,3}\s*/u);
  return more === undefined && isDay(start) && isDay(end) && start <= end ? { start, end } : undefined;
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && asDay(time) === value;
}

/** The parent's days on the same days of the week, years later: the first time that leaves at least half a year to prepare. */
export function usualDates({ start, end }: Dates, today: Day): string {
  const [from, to, now] = [start, end, today].map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number, number];
  const year = 364 * dayMilliseconds;
  const years = Math.max(1, Math.ceil((now + year / 2 - from) / year));
  return `${asDay(from + years * year)}..${asDay(to + years * year)}`;
}
