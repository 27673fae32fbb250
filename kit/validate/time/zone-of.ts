// SPDX-License-Identifier: MIT
import type { Draft } from "../draft.ts";
import { field, text } from "../reading.ts";

/** True for the name of an IANA zone as it is written there, and not for an offset or another capitalisation. */
export function isZone(zone: string, known: readonly string[]): boolean {
  if (known.includes(zone) || zone === "UTC") return true;
  if (!/^[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/+0-9-]+$/.test(zone)) return false;
  const folded = zone.toLowerCase();
  return !known.some((name) => name.toLowerCase() === folded) && isAlias(zone);
}

/** Old names such as `Europe/Kiev` stay valid though lists leave them out. */
function isAlias(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The event's time zone as its organiser wrote it, or the kit's default. */
export function zoneOf(draft: Draft): string {
  return text(field(draft.event.value, "timezone")) ?? "Europe/Paris";
}
