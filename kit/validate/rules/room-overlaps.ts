// SPDX-License-Identifier: MIT
import type { Rule } from "../draft.ts";
import { addTo, heldSlots, overlaps, placeOfStart, type TimedSlot } from "../time/slots.ts";

/** A room holds one session at a time. What has no room, as breaks often do, and what is cancelled, clashes with nothing. */
export const roomOverlaps: Rule = (draft, report) => {
  const byRoom = new Map<string, TimedSlot[]>();
  for (const slot of heldSlots(draft)) {
    for (const room of slot.rooms) addTo(byRoom, room, slot);
  }
  for (const [room, slots] of byRoom) {
    for (const { earlier, later, from, to } of overlaps(slots)) {
      const args = { room, session: later.session.id, other: earlier.session.id, from, to };
      report("slot/room-overlap", args, placeOfStart(later), placeOfStart(earlier));
    }
  }
};
