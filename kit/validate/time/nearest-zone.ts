// SPDX-License-Identifier: MIT
import { nearestArg } from "../nearest.ts";

/**
 * The zone that was probably meant, as a field of a finding's arguments. Its city is compared alone, among those of the same
 * continent when one is named: over the whole name, `Europe/Nantes` would be near `Europe/Athens`, an hour away.
 */
export function nearestZone(zone: string, zones: readonly string[]): { nearest?: string } {
  const { area, city } = parts(zone);
  const places = zones.filter((name) => parts(name).area !== "" && !name.startsWith("Etc/"));
  const neighbours = places.filter((name) => parts(name).area.toLowerCase() === area.toLowerCase());
  const among = new Map((neighbours.length > 0 ? neighbours : places).map((name) => [parts(name).city, name]));
  const found = nearestArg(city, among.keys()).nearest;
  const meant = found === undefined ? undefined : among.get(found);
  return meant === undefined ? {} : { nearest: meant };
}

/** `America/Argentina/Salta` → `America/Argentina/` and `Salta`. */
function parts(zone: string): { area: string; city: string } {
  const cut = zone.lastIndexOf("/") + 1;
  return { area: zone.slice(0, cut), city: zone.slice(cut) };
}
