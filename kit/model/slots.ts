// SPDX-License-Identifier: MIT
import { Temporal } from "temporal-polyfill";
import { remembered } from "../memo/remembered.ts";
import type { SlotInput } from "../validate/input.ts";
import type { Slot } from "./edition.ts";
import { present } from "./present.ts";

/** Minutes of a duration such as `45m`, `2h` or `1h15`. */
export function durationMinutes(duration: string): number {
  const [, hours = "0", minutes = "0"] = /^(?:(\d+)h)?(?:(\d+)m?)?$/u.exec(duration) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/**
 * A slot with its end and its instants.
 * @param timezone an IANA zone. Times are wall-clock times in it; validation has refused those that a clock change skips or repeats.
 */
export function toSlot(slot: SlotInput, timezone: string): Slot {
  return {
    ...momentsOf(timezone, slot.start, slot.end ?? "", slot.duration ?? ""),
    rooms: slot.rooms ?? (slot.room === undefined ? [] : [slot.room]),
    ...present({ online_url: slot.online_url }),
  };
}

/** Slots of an event share a few days and hours, and arithmetic with time zones is slow. */
const momentsOf = remembered(
  (timezone: string, from: string, to: string, duration: string): Omit<Slot, "rooms" | "online_url"> => {
    const start = Temporal.PlainDateTime.from(from).toZonedDateTime(timezone);
    const end =
      to === ""
        ? start.add({ minutes: durationMinutes(duration) })
        : Temporal.PlainDateTime.from(to).toZonedDateTime(timezone);
    return {
      start: from,
      end: end.toPlainDateTime().toString({ smallestUnit: "minute" }),
      start_instant: instant(start),
      end_instant: instant(end),
    };
  },
);

function instant(time: Temporal.ZonedDateTime): string {
  return time.toString({ timeZoneName: "never", smallestUnit: "second" });
}
