// SPDX-License-Identifier: MIT

/** Minutes of a wall clock since 1970, from a well-written `YYYY-MM-DDTHH:MM`; no time zone is involved. */
export function minutesOfTime(time: string): number {
  return Date.parse(`${time}:00Z`) / 60_000;
}

/** The `YYYY-MM-DDTHH:MM` of such minutes. */
export function localTime(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 16);
}

/** Minutes of a duration such as `45m`, `2h` or `1h15`; undefined when it is not one. */
export function minutesOfDuration(duration: string): number | undefined {
  const [, hours, rest, minutes] = /^(?:(\d{1,3})h(\d{2})?|(\d{1,4})m)$/.exec(duration) ?? [];
  if (hours === undefined && minutes === undefined) return undefined;
  return Number(hours ?? 0) * 60 + Number(rest ?? 0) + Number(minutes ?? 0);
}
