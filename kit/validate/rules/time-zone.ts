// SPDX-License-Identifier: MIT
import { placeIn, type Rule } from "../draft.ts";
import { nearestZone } from "../time/nearest-zone.ts";
import { isZone, zoneOf } from "../time/zone-of.ts";

/** The event's time zone is one of the IANA database. */
export const timeZone: Rule = (draft, report) => {
  const zone = zoneOf(draft);
  const { zones } = draft.library;
  if (isZone(zone, zones)) return;
  report("time/zone-unknown", { zone, ...nearestZone(zone, zones) }, placeIn(draft.event, "/timezone"));
};
