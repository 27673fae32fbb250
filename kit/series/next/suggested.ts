// SPDX-License-Identifier: MIT
import { plainName } from "../../load/folder-names.ts";
import type { Day, Id } from "../../model/edition.ts";

interface Dates {
  readonly start: Day;
  readonly end: Day;
}

/** As many weeks as make the next year’s dates fall on the same days of the week. */
const weeks = 52;

/** The dates of the next edition, until somebody says otherwise: those of the last, 52 weeks later. */
export function nextDates({ start, end }: Dates): Dates {
  return { start: daysAfter(start, weeks * 7), end: daysAfter(end, weeks * 7) };
}

function daysAfter(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A title with the new edition’s year in the place of the last one’s; at its end when it had none. */
export function nextTitle(title: string, last: Dates, next: Dates): string {
  const [was, is] = [yearOf(last), yearOf(next)];
  return title.includes(was) ? title.replaceAll(was, is) : `${title} ${is}`;
}

/** A title without the year of its edition: the name that editions share. */
export function withoutYear(title: string, { start }: Dates): string {
  const short = title
    .replaceAll(start.slice(0, 4), "")
    .replace(/\s+/gu, " ")
    .replace(/^[\s,:–—-]+|[\s,:–—-]+$/gu, "");
  return short === "" ? title : short;
}

/** An id that no edition has: the last one’s with the new year (`nec-2027` after `nec-2026` or `nec`, `nec27` after `nec26`). */
export function nextId(last: Id, dates: { readonly last: Dates; readonly next: Dates }, taken: readonly Id[]): Id {
  const [was, is] = [yearOf(dates.last), yearOf(dates.next)];
  const alone = (digits: string) => new RegExp(`(?<![0-9])${digits}(?![0-9])`, "u");
  if (alone(was).test(last)) return free(last.replace(alone(was), is), taken);
  const short = last.replace(alone(was.slice(2)), is.slice(2));
  return free(short === last ? `${last}-${is}` : short, taken);
}

/** The id of the series that an edition becomes the first of: its own without the year. */
export function seriesId(id: Id, dates: Dates): Id {
  return (
    id
      .split("-")
      .filter((part) => part !== yearOf(dates))
      .join("-") || plainName(id)
  );
}

function free(id: Id, taken: readonly Id[]): Id {
  if (!taken.includes(id)) return id;
  let number = 2;
  while (taken.includes(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

const yearOf = ({ start }: Dates) => start.slice(0, 4);
