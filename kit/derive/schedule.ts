// SPDX-License-Identifier: MIT
import type { Day, Id } from "../model/edition.ts";
import type { SessionCard, SlotView } from "./site.ts";

/** One session at one of its times. */
export interface Occurrence {
  readonly card: SessionCard;
  readonly slot: SlotView;
}

/** Everything that has a time, in the order of the programme: by start, then by room as the places list them. */
export function occurrences(cards: readonly SessionCard[], roomOrder: readonly Id[]): readonly Occurrence[] {
  const rank = new Map(roomOrder.map((id, index) => [id, index]));
  const rankOf = ({ slot }: Occurrence) => rank.get(slot.rooms[0]?.id ?? "") ?? -1;
  return cards
    .filter((card) => card.status !== "proposed")
    .flatMap((card) => card.slots.map((slot) => ({ card, slot })))
    .sort((a, b) => compare(a.slot.start, b.slot.start) || rankOf(a) - rankOf(b) || compare(a.card.id, b.card.id));
}

/** Occurrences by the day they start on, days in order. */
export function byDay(all: readonly Occurrence[]): ReadonlyMap<Day, readonly Occurrence[]> {
  return groupBy(all, ({ slot }) => slot.day);
}

/** Groups in the order in which their keys first appear. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Order by code unit: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
