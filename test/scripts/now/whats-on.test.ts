// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Timed, whatsOn } from "../../../templates/site/scripts/now/whats-on.ts";

interface Named extends Timed {
  readonly name: string;
}

const day = 24 * 60;
/** Days of a zone where the clock is UTC's. */
const dayOf = (minutes: number) => String(Math.floor(minutes / day));
/** A moment of the first days of time: day 0, 1, …, then the clock. */
const at = (clock: string, on = 0) => on * day + Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function session(name: string, from: string, min: number, room?: number | readonly number[], more: object = {}): Named {
  const rooms = typeof room === "number" ? [room] : room;
  return { name, at: at(from), min, ...(rooms === undefined ? {} : { in: rooms }), ...more };
}
const names = (sessions: readonly Named[]) => sessions.map(({ name }) => name);
const shown = (sessions: readonly Named[], clock: string, on = 0) => {
  const { phase, rooms, everywhere } = whatsOn(sessions, at(clock, on), dayOf);
  return {
    phase,
    rooms: Object.fromEntries(rooms.map(({ room, now, next }) => [room, { now: names(now), next: names(next) }])),
    everywhere: { now: names(everywhere.now), next: names(everywhere.next) },
  };
};

const morning = [
  session("opening", "09:00", 60, [0, 1]),
  session("break", "10:00", 30),
  session("talk", "10:30", 60, 0),
  session("workshop", "10:30", 90, 1),
  session("closing", "14:00", 30, 0),
];

describe("what is on", () => {
  it("says per room what is on and what comes next", () => {
    expect(shown(morning, "10:45")).toEqual({
      phase: "during",
      rooms: { 0: { now: ["talk"], next: ["closing"] }, 1: { now: ["workshop"], next: [] } },
      everywhere: { now: [], next: [] },
    });
  });

  it("holds a session from its first minute to the one before its last", () => {
    expect(shown(morning, "08:59").rooms[0]).toEqual({ now: [], next: ["opening"] });
    expect(shown(morning, "09:00").rooms[0]).toEqual({ now: ["opening"], next: ["talk"] });
    expect(shown(morning, "09:59").rooms[0]).toEqual({ now: ["opening"], next: ["talk"] });
    expect(shown(morning, "10:00").rooms[0]).toEqual({ now: [], next: ["talk"] });
  });

  it("shows a plenary in each of its rooms, and a break in none: it is everywhere", () => {
    expect(shown(morning, "09:30").rooms).toMatchObject({ 0: { now: ["opening"] }, 1: { now: ["opening"] } });
    expect(shown(morning, "09:30").everywhere).toEqual({ now: [], next: ["break"] });
    expect(shown(morning, "10:15").everywhere).toEqual({ now: ["break"], next: [] });
  });

  it("keeps the rooms of the day in their order, those that are done as well", () => {
    const late = shown(morning, "13:00");
    expect(Object.keys(late.rooms)).toEqual(["0", "1"]);
    expect(late.rooms[1]).toEqual({ now: [], next: [] });
  });

  it("tells before, between and after by what really takes place", () => {
    const two = [...morning, { ...session("last", "10:00", 60, 0), at: at("10:00", 1) }];
    const phases = (
      ["23:00 -1", "07:00 0", "12:30 0", "18:00 0", "23:00 0", "05:00 1", "10:59 1", "11:00 1"] as const
    ).map((moment) => shown(two, moment.slice(0, 5), Number(moment.slice(6))).phase);
    expect(phases).toEqual(["before", "during", "during", "between", "between", "during", "during", "after"]);
    expect(whatsOn(two, at("23:00", -1), dayOf).from).toBe(at("09:00"));
    expect(whatsOn(two, at("18:00"), dayOf).from).toBe(at("10:00", 1));
  });

  it("sees past midnight: a night that goes on, and what follows it", () => {
    const night = [
      session("concert", "22:00", 180, 0),
      { ...session("dj", "01:30", 60, 0), at: at("01:30", 1) },
      { ...session("breakfast", "11:00", 60, 1), at: at("11:00", 1) },
    ];
    expect(shown(night, "23:50").rooms).toEqual({ 0: { now: ["concert"], next: ["dj"] } });
    expect(shown(night, "00:30", 1).rooms[0]).toEqual({ now: ["concert"], next: ["dj"] });
    expect(shown(night, "01:10", 1).phase).toBe("during");
  });

  it("shows what is cancelled only where nothing takes its place", () => {
    const cancelled = session("gone", "10:00", 60, 0, { status: "cancelled" });
    expect(shown([cancelled, session("after", "12:00", 60, 0)], "10:30").rooms[0]).toEqual({
      now: ["gone"],
      next: ["after"],
    });
    expect(shown([cancelled, session("instead", "10:00", 60, 0)], "10:30").rooms[0]?.now).toEqual(["instead"]);
    expect(shown([cancelled, session("after", "12:00", 60, 0)], "09:00").rooms[0]?.next).toEqual(["gone", "after"]);
  });

  it("neither starts nor goes on for what is cancelled alone", () => {
    const gone = session("gone", "10:00", 60, 0, { status: "cancelled" });
    expect(shown([gone], "09:00").phase).toBe("after");
    expect(shown([gone], "10:30").phase).toBe("after");
    expect(shown([], "10:30").phase).toBe("after");
  });
});

describe("whatever the programme and the moment", () => {
  const sessions = fc
    .array(
      fc.record({
        at: fc.integer({ min: 0, max: 3 * day }),
        min: fc.integer({ min: 1, max: 300 }),
        in: fc.option(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }), { nil: undefined }),
        status: fc.option(fc.constantFrom("added", "moved", "cancelled"), { nil: undefined }),
      }),
      { maxLength: 30 },
    )
    .map((list) => [...list].sort((a, b) => a.at - b.at) as Timed[]);
  const moment = fc.integer({ min: -day, max: 4 * day });

  it("nothing is both on and next, and what is next is not yet begun", () => {
    fc.assert(
      fc.property(sessions, moment, (list, now) => {
        const { rooms, everywhere } = whatsOn(list, now, dayOf);
        for (const place of [...rooms, everywhere]) {
          expect(place.now.filter((one) => place.next.includes(one))).toEqual([]);
          expect(place.now.every((one) => one.at <= now && now < one.at + one.min)).toBe(true);
          expect(place.next.every((one) => one.at > now)).toBe(true);
        }
      }),
    );
  });

  it("a room holds one session at most, unless sessions overlap there", () => {
    fc.assert(
      fc.property(sessions, moment, (list, now) => {
        for (const { now: here } of whatsOn(list, now, dayOf).rooms) {
          const overlap = here.some((one) =>
            here.some((other) => other !== one && other.at < one.at + one.min && one.at < other.at + other.min),
          );
          expect(here.length <= 1 || overlap).toBe(true);
        }
      }),
    );
  });

  it("what runs and is not cancelled is always on the screen", () => {
    fc.assert(
      fc.property(sessions, moment, (list, now) => {
        const { rooms, everywhere } = whatsOn(list, now, dayOf);
        const on = new Set([...rooms, everywhere].flatMap((place) => place.now));
        const running = list.filter((one) => one.status !== "cancelled" && one.at <= now && now < one.at + one.min);
        expect(running.filter((one) => !on.has(one))).toEqual([]);
      }),
    );
  });

  it("the event goes through its phases in order: before, then during and between, then after", () => {
    fc.assert(
      fc.property(sessions, fc.array(moment, { minLength: 2, maxLength: 12 }), (list, moments) => {
        const order = { before: 0, during: 1, between: 1, after: 2 };
        const ranks = [...moments].sort((a, b) => a - b).map((now) => order[whatsOn(list, now, dayOf).phase]);
        expect(ranks).toEqual([...ranks].sort());
      }),
    );
  });
});
