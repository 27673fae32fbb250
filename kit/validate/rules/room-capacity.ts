// SPDX-License-Identifier: MIT
import { placeIn, type Rule } from "../draft.ts";
import { field, number } from "../reading.ts";
import { slotsOf } from "../time/slots.ts";

/** A session's capacity fits in its room, or in its rooms together. Rooms whose capacity is not given are not judged. */
export const roomCapacity: Rule = (draft, report) => {
  const capacities = new Map(draft.rooms.map((room) => [room.id, number(field(room.value, "capacity"))]));
  for (const session of draft.sessions) {
    const expected = number(field(session.value, "capacity"));
    if (expected === undefined) continue;
    for (const rooms of new Set(slotsOf(session).map((slot) => slot.rooms.join(", ")))) {
      const seats = rooms.split(", ").map((room) => capacities.get(room));
      const total = seats.reduce<number>((sum, count) => sum + (count ?? Number.POSITIVE_INFINITY), 0);
      if (total < expected) {
        report("room/too-small", { room: rooms, seats: total, expected }, placeIn(session, "/capacity"));
      }
    }
  }
};
