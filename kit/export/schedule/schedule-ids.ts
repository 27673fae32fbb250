// SPDX-License-Identifier: MIT
import type { Edition, Id } from "../../model/edition.ts";

/**
 * A number for each UUID, which this format asks for beside it: from 1 to 2³¹ − 1, no two alike. It is the start of the
 * UUID, so that it stays the same whatever is added; two that start alike take the next free number, in the UUIDs' order.
 */
export function numericIds(uuids: readonly string[]): ReadonlyMap<string, number> {
  const taken = new Set<number>();
  return new Map(
    [...new Set(uuids)].sort().map((uuid) => {
      let id = Number.parseInt(uuid.slice(0, 8), 16) >>> 1;
      while (id === 0 || taken.has(id)) id = id === 0x7fffffff ? 1 : id + 1;
      taken.add(id);
      return [uuid, id];
    }),
  );
}

/** The conference's short name: lower-case letters, digits and `_`, four at least, the only ones both schemas let through. */
export function acronym({ id, dates }: Edition): string {
  const name = id.replaceAll("-", "_");
  return name.length < 4 ? `${name}_${dates.start.slice(0, 4)}` : name;
}

/** The readable name of a session at one of its times. `_` is in no id of ours: no two can be alike. */
export function scheduleSlug(conference: string, session: Id, slot: number): string {
  const rank = slot === 0 ? "" : `_${slot + 1}`;
  return `${conference}-${session.length < 4 ? `session_${session}` : session}${rank}`;
}

/** The name of a track in addresses: an id that starts with a letter, two characters at least. */
export function trackSlug(kind: "axis" | "track", id: Id): string {
  return `${kind}-${id}`;
}
