// SPDX-License-Identifier: MIT
import { placeIn, type Rule } from "../draft.ts";
import { nearestArg } from "../nearest.ts";
import { isZone, zoneOf } from "../time/zone-of.ts";

/** The event's time zone is one of the IANA database. */
export const timeZone: Rule = (draft, report) => {
  const zone = zoneOf(draft);
  const { zones } = draft.library;
  if (isZone(zone, zones)) return;
  report("time/zone-unknown", { zone, ...nearestArg(zone, zones) }, placeIn(draft.event, "/timezone"));
};
