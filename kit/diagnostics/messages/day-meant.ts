// SPDX-License-Identifier: MIT

const twoDigits = (digits: string) => digits.padStart(2, "0");

/**
 * The day that digits such as `14/09/2018`, `14.9.2018` or `2018-9-14` name, as year-month-day; undefined when they name none.
 * Where either number could be the month, the first is taken for the day when `dayFirst`, and nothing is guessed otherwise.
 */
export function dayMeant(written: string, dayFirst: boolean): string | undefined {
  const numbers = written.trim().match(/^(\d{1,4})[/. -](\d{1,2})[/. -](\d{1,4})$/u);
  const [, first = "", month = "", last = ""] = numbers ?? [];
  const yearFirst = first.length === 4;
  if (yearFirst === (last.length === 4) || Number(month) < 1 || Number(month) > 12) return undefined;
  const [year, day] = yearFirst ? [first, last] : [last, first];
  if (day.length > 2 || Number(day) < 1 || Number(day) > 31 || (!yearFirst && !dayFirst && Number(day) <= 12))
    return undefined;
  const meant = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  // 31 February would be carried over to March.
  return new Date(`${meant}T00:00:00Z`).toISOString().startsWith(meant) ? meant : undefined;
}
