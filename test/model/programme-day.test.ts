// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { programmeDay, programmeDaySpan } from "../../kit/model/programme-day.ts";

describe("a day of a programme", () => {
  it.each([
    ["2031-06-14T00:00", "2031-06-13"],
    ["2031-06-14T02:59", "2031-06-13"],
    ["2031-06-14T03:00", "2031-06-14"],
    ["2031-06-14T23:59", "2031-06-14"],
    ["2032-03-01T01:00", "2032-02-29"],
    ["2031-01-01T00:30", "2030-12-31"],
  ])("of what starts at %s is %s", (start, day) => {
    expect(programmeDay(start)).toBe(day);
  });

  it.each([
    ["Europe/Paris", "2031-06-14", "2031-06-14T03:00:00+02:00", "2031-06-15T03:00:00+02:00"],
    ["Europe/Paris", "2031-03-29", "2031-03-29T03:00:00+01:00", "2031-03-30T03:00:00+02:00"],
    ["Europe/Paris", "2031-10-25", "2031-10-25T03:00:00+02:00", "2031-10-26T03:00:00+01:00"],
    ["Asia/Kathmandu", "2031-06-14", "2031-06-14T03:00:00+05:45", "2031-06-15T03:00:00+05:45"],
    // In Finland clocks go from three to four that night.
    ["Europe/Helsinki", "2031-03-29", "2031-03-29T03:00:00+02:00", "2031-03-30T04:00:00+03:00"],
  ])("in %s, %s, goes from %s to %s", (zone, day, start, end) => {
    expect(programmeDaySpan(day, zone)).toEqual({ start, end });
  });
});
