// SPDX-License-Identifier: MIT
import type { Item, Rule } from "../draft.ts";
import { field, list, text } from "../reading.ts";
import { addTo, heldSlots, overlaps, placeOfStart, type TimedSlot } from "../time/slots.ts";

const roles = ["speakers", "facilitators", "moderators", "rapporteurs", "graphic_recorders", "interpreters"];

function peopleOf(session: Item): Set<string> {
  const ids = roles.flatMap((role) => list(field(session.value, role))).map(text);
  return new Set(ids.filter((id) => id !== undefined));
}

/** A person with a role is in one session at a time; cancelled sessions ask for nobody. */
export const personOverlaps: Rule = (draft, report) => {
  const byPerson = new Map<string, TimedSlot[]>();
  for (const slot of heldSlots(draft)) {
    for (const person of peopleOf(slot.session)) addTo(byPerson, person, slot);
  }
  for (const [person, slots] of byPerson) {
    for (const { earlier, later, from, to } of overlaps(slots)) {
      const args = { person, session: later.session.id, other: earlier.session.id, from, to };
      report("slot/person-overlap", args, placeOfStart(later), placeOfStart(earlier));
    }
  }
};
