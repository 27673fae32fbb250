// SPDX-License-Identifier: MIT
import type { Day } from "../model/edition.ts";

/** The first and last day that a text says, as `2027-05-12..2027-05-13` or one day; undefined when it does not, or they are no days. */
export function readDates(text: string): { readonly start: Day; readonly end: Day } | undefined {
  const [, start = "", end = start] =
    /^\s*(\d{4}-\d{2}-\d{2})(?:\s*\.{2,3}\s*(\d{4}-\d{2}-\d{2}))?\s*$/u.exec(text) ?? [];
  return isDay(start) && isDay(end) && start <= end ? { start, end } : undefined;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return text !== "" && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
