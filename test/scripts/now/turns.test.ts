// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roomsAtOnce, turnAt, turnLength, untilNext } from "../../../templates/site/scripts/now/turns.ts";

const rooms = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("the turns of a hall screen", () => {
  it("shows up to eight rooms at once, always the same", () => {
    expect(turnAt(rooms(8), 0)).toEqual({ shown: rooms(8), turn: 0, turns: 1 });
    expect(turnAt(rooms(8), turnLength)).toEqual({ shown: rooms(8), turn: 0, turns: 1 });
    expect(turnAt([], 0)).toEqual({ shown: [], turn: 0, turns: 1 });
  });

  it("shares more rooms evenly, one screenful every fifteen seconds", () => {
    expect(turnAt(rooms(12), 0).shown).toEqual([0, 1, 2, 3, 4, 5]);
    expect(turnAt(rooms(12), 15_000).shown).toEqual([6, 7, 8, 9, 10, 11]);
    expect(turnAt(rooms(12), 30_000).turn).toBe(0);
  });

  it("shows every room in one round, never more than eight at a time", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 2 ** 41 }), (count, now) => {
        const { turns } = turnAt(rooms(count), now);
        const round = rooms(turns).map((turn) => turnAt(rooms(count), now + turn * turnLength).shown);
        expect(round.flat().sort((a, b) => a - b)).toEqual(rooms(count));
        expect(Math.max(...round.map((shown) => shown.length))).toBeLessThanOrEqual(roomsAtOnce);
      }),
    );
  });

  it("wakes on the minute, or on the turn when there are several", () => {
    const now = Date.parse("2031-06-14T14:20:50.250Z");
    expect(untilNext(now, 1)).toBe(9_750);
    expect(untilNext(now, 2)).toBe(9_750);
    expect(untilNext(now - 10_000, 2)).toBe(4_750);
    expect(untilNext(Date.parse("2031-06-14T14:20:00Z"), 1)).toBe(60_000);
  });
});
