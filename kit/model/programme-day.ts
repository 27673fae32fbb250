// SPDX-License-Identifier: MIT
import { Temporal } from "temporal-polyfill";
import { remembered } from "../memo/remembered.ts";
import type { Day, LocalTime } from "./edition.ts";

/** A day of a programme ends at three in the morning: what starts before belongs to the evening that goes on. */
const changeover = "03:00";

/** The day of a programme that something starts on, from its local time: before three in the morning, the day before. */
export const programmeDay = remembered((start: LocalTime): Day => {
  const day = Temporal.PlainDate.from(start.slice(0, 10));
  return (start.slice(11) < changeover ? day.subtract({ days: 1 }) : day).toString();
});

/**
 * When a day of a programme starts and ends, as instants with the zone's offset (ISO 8601): from three in the morning to
 * three in the morning. Where a clock change skips that hour, the hour after it.
 * @param timezone an IANA zone.
 */
export function programmeDaySpan(day: Day, timezone: string): { readonly start: string; readonly end: string } {
  const start = Temporal.PlainDateTime.from(`${day}T${changeover}`);
  const instant = (time: Temporal.PlainDateTime) =>
    time.toZonedDateTime(timezone).toString({ timeZoneName: "never", smallestUnit: "second" });
  return { start: instant(start), end: instant(start.add({ days: 1 })) };
}
