// SPDX-License-Identifier: MIT
import { type Item, placeIn, type Rule } from "../draft.ts";
import { field, list, text } from "../reading.ts";

/** Where there are several rooms, a session says in which it is held, or how to follow it online. Breaks and meals may be everywhere. */
export const slotsWithoutRoom: Rule = (draft, report) => {
  if (draft.rooms.length < 2) return;
  for (const session of draft.sessions.filter(isHeldSomewhere)) {
    for (const [index, slot] of list(field(session.value, "slots")).entries()) {
      const start = text(field(slot, "start"));
      if (start !== undefined && !isAnywhere(slot)) {
        report("slot/no-room", { start, rooms: draft.rooms.length }, placeIn(session, `/slots/${index}`));
      }
    }
  }
};

function isHeldSomewhere({ value }: Item): boolean {
  const kind = text(field(value, "kind")) ?? "session";
  return kind === "session" && !["proposed", "cancelled"].includes(text(field(value, "status")) ?? "");
}

/** Whether a slot says a room, rooms or an address online, rightly or not: what is wrong there is said elsewhere. */
function isAnywhere(slot: unknown): boolean {
  return ["room", "rooms", "online_url"].some((name) => field(slot, name) !== undefined);
}
