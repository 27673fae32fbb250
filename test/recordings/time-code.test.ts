// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secondsIn } from "../../kit/recordings/start-second.ts";
import { secondsOf, timeCode } from "../../kit/recordings/time-code.ts";

describe("a time code", () => {
  it.each([
    ["0:00", 0],
    ["0:07", 7],
    ["12:40", 760],
    ["1:02:03", 3723],
    ["100:00:00", 360_000],
  ])("%s is %d seconds, and the other way round", (code, seconds) => {
    expect(secondsOf(code)).toBe(seconds);
    expect(timeCode(seconds)).toBe(code);
  });

  it.each(["", "12", "12:4", "12:60", "1:60:00", "-1:00", "12:40.5", "a:bc"])("“%s” is none", (text) => {
    expect(secondsOf(text)).toBeUndefined();
  });

  it("survives the journey, whole seconds only", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3_000_000, noNaN: true }), (seconds) => {
        expect(secondsOf(timeCode(seconds))).toBe(Math.floor(seconds));
      }),
    );
    expect(timeCode(-5)).toBe("0:00");
  });
});

describe("the start that an address asks for", () => {
  it.each([
    ["90", 90],
    ["90s", 90],
    ["90.7", 90],
    ["1m30s", 90],
    ["1h2m3s", 3723],
    ["2h", 7200],
    ["1:02:03", 3723],
  ])("%s is %d seconds", (text, seconds) => {
    expect(secondsIn(text)).toBe(seconds);
  });

  it.each(["", "0", "now", "-5", "1e9", "99999999999999"])("“%s” is none", (text) => {
    expect(secondsIn(text)).toBeUndefined();
  });
});
