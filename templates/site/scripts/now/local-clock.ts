// SPDX-License-Identifier: MIT

/** A moment as clocks of a zone show it. */
export interface LocalMoment {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
}

/** The clock of a zone: from milliseconds since the epoch to what it shows. Zones and their changes come from the visitor's machine. */
export type LocalClock = (milliseconds: number) => LocalMoment;

/**
 * @param zone an IANA zone.
 * @throws RangeError when the machine does not know the zone.
 */
export function clockOf(zone: string): LocalClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (milliseconds) => {
    const parts = new Map(format.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
    return {
      day: `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`,
      hour: Number(part("hour")),
      minute: Number(part("minute")),
    };
  };
}

/** How far a local moment is from UTC, in minutes, east positive: 345 for Kathmandu. */
export function offsetOf({ day, hour, minute }: LocalMoment, milliseconds: number): number {
  const asUtc = Date.parse(`${day}T00:00:00Z`) / 60_000 + hour * 60 + minute;
  return asUtc - Math.floor(milliseconds / 60_000);
}
