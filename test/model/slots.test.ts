// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { dayInZone } from "../../kit/model/day-in-zone.ts";
import { durationMinutes, toSlot } from "../../kit/model/slots.ts";

describe("a duration", () => {
  it.each([
    ["45m", 45],
    ["2h", 120],
    ["1h15", 75],
    ["1h05", 65],
    ["1h30m", 90],
  ])("%s is %i minutes", (duration, minutes) => {
    expect(durationMinutes(duration)).toBe(minutes);
  });
});

describe("a slot", () => {
  it.each([
    ["45m", "2031-06-14T09:45"],
    ["1h15", "2031-06-14T10:15"],
    ["16h", "2031-06-15T01:00"],
  ])("of %s from nine ends at %s", (duration, end) => {
    expect(toSlot({ start: "2031-06-14T09:00", duration }, "Europe/Paris").end).toBe(end);
  });

  it("may name its end itself, one room, several, or none", () => {
    const start = "2031-06-14T09:00";
    expect(toSlot({ start, end: "2031-06-14T09:50", room: "a" }, "Europe/Paris")).toMatchObject({
      end: "2031-06-14T09:50",
      rooms: ["a"],
    });
    expect(toSlot({ start, duration: "1h", rooms: ["a", "b"] }, "Europe/Paris").rooms).toEqual(["a", "b"]);
    expect(toSlot({ start, duration: "1h" }, "Europe/Paris").rooms).toEqual([]);
  });
});

describe("the instants of a slot have the zone's offset of that day", () => {
  it.each([
    ["Europe/Paris", "2031-01-10T09:00", "2031-01-10T09:00:00+01:00"],
    ["Europe/Paris", "2031-06-14T09:00", "2031-06-14T09:00:00+02:00"],
    ["Asia/Kathmandu", "2031-06-14T09:00", "2031-06-14T09:00:00+05:45"],
    ["America/St_Johns", "2031-01-14T09:00", "2031-01-14T09:00:00-03:30"],
    ["America/St_Johns", "2031-06-14T09:00", "2031-06-14T09:00:00-02:30"],
    ["Pacific/Kiritimati", "2031-06-14T09:00", "2031-06-14T09:00:00+14:00"],
    ["UTC", "2031-06-14T09:00", "2031-06-14T09:00:00+00:00"],
  ])("%s, %s is %s", (zone, start, instant) => {
    expect(toSlot({ start, duration: "1h" }, zone).start_instant).toBe(instant);
  });

  it("across the change to summer time: the night is an hour shorter on the clock's face", () => {
    expect(toSlot({ start: "2026-03-29T01:30", duration: "1h" }, "Europe/Paris")).toMatchObject({
      end: "2026-03-29T03:30",
      start_instant: "2026-03-29T01:30:00+01:00",
      end_instant: "2026-03-29T03:30:00+02:00",
    });
  });

  it("across the change to winter time: an hour that lasts two", () => {
    const slot = toSlot({ start: "2026-10-25T01:30", end: "2026-10-25T03:30" }, "Europe/Paris");
    expect(slot).toMatchObject({
      start_instant: "2026-10-25T01:30:00+02:00",
      end_instant: "2026-10-25T03:30:00+01:00",
    });
    expect(Date.parse(slot.end_instant) - Date.parse(slot.start_instant)).toBe(3 * 3_600_000);
  });
});

describe("the day of an instant", () => {
  it.each([
    ["Pacific/Kiritimati", "2031-06-15"],
    ["Europe/Paris", "2031-06-14"],
    ["Pacific/Pago_Pago", "2031-06-13"],
  ])("in %s is %s", (zone, day) => {
    expect(dayInZone(Date.parse("2031-06-14T10:30:00Z"), zone)).toBe(day);
  });
});
