// SPDX-License-Identifier: MIT
import { Temporal } from "temporal-polyfill";
import type { Day } from "./edition.ts";

/** The day it is in an IANA zone at an instant, given in milliseconds since the epoch. */
export function dayInZone(milliseconds: number, timezone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timezone).toPlainDate().toString();
}
