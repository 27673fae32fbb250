// SPDX-License-Identifier: MIT

/**
 * An event's time zone in words that are the same on every machine and in every language: the city that names it, and how far it is from UTC.
 * @param zone an IANA zone, such as `America/St_Johns`.
 * @param instants ISO 8601 with offset; when a clock change lies between them, each offset is said once.
 * @returns `Paris (UTC+2)`, `St Johns (UTC−2:30)`.
 */
export function formatTimeZone(zone: string, instants: readonly string[]): string {
  const city = (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
  const offsets = [...new Set(instants.map((instant) => formatOffset(offsetMinutes(instant))))].join(", ");
  return city === offsets ? city : `${city} (${offsets})`;
}

/** How far a clock is from UTC: `UTC+5:45`, `UTC−3:30`, `UTC`. Minutes, east positive. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return "UTC";
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? "−" : "+"}${hours}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}

/** The offset that an ISO 8601 instant is written with, in minutes; `Z` is 0. */
export function offsetMinutes(instant: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})(?::\d{2})?$/u.exec(instant) ?? [];
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -total : total;
}
