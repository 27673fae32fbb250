// SPDX-License-Identifier: MIT
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { localTime, minutesOfDuration, minutesOfTime } from "../../kit/validate/time/minutes.ts";
import { nearestZone } from "../../kit/validate/time/nearest-zone.ts";
import { zoneClock } from "../../kit/validate/time/zone-clock.ts";
import { isZone } from "../../kit/validate/time/zone-of.ts";
import { codes, event, found, library } from "./judge.ts";

/** The same judgement by Temporal, the standard. */
function byTemporal(time: string, zone: string): string {
  const wall = Temporal.PlainDateTime.from(time);
  const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
    wall.toZonedDateTime(zone, { disambiguation }),
  );
  if (earlier === undefined || later === undefined) return "?";
  if (earlier.epochMilliseconds === later.epochMilliseconds) return "once";
  return earlier.toPlainDateTime().equals(wall) ? "twice" : "never";
}

const zones = [
  "Europe/Paris",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "America/Sao_Paulo",
  "Africa/Casablanca",
  "Pacific/Apia",
  "UTC",
];

describe("a wall-clock time", () => {
  it.each(zones)("is judged as Temporal does, through every clock change of two years (%s)", (zone) => {
    const judge = zoneClock(zone);
    for (
      let minutes = minutesOfTime("2017-12-31T00:15");
      minutes < minutesOfTime("2019-12-31T00:00");
      minutes += 12 * 60 + 30
    ) {
      const time = localTime(minutes);
      expect(`${time} ${judge(time).is}`).toBe(`${time} ${byTemporal(time, zone)}`);
    }
  });

  it.each([
    ["Europe/Paris", "2018-03-25T02:30", "2018-03-25T03:00"],
    ["America/New_York", "2018-03-11T02:00", "2018-03-11T03:00"],
    ["Australia/Lord_Howe", "2018-10-07T02:10", "2018-10-07T02:30"],
    ["America/Sao_Paulo", "2018-11-04T00:00", "2018-11-04T01:00"],
  ])("in %s, %s does not exist and the next is %s", (zone, time, next) => {
    expect(zoneClock(zone)(time)).toEqual({ is: "never", next });
    expect(byTemporal(time, zone)).toBe("never");
  });

  it.each([
    ["Europe/Paris", "2018-10-28T02:00", "twice"],
    ["Europe/Paris", "2018-10-28T02:59", "twice"],
    ["Europe/Paris", "2018-10-28T03:00", "once"],
    ["Europe/Paris", "2018-10-28T01:59", "once"],
    ["Europe/Paris", "2018-03-25T01:59", "once"],
    ["Europe/Paris", "2018-03-25T03:00", "once"],
  ])("in %s, %s happens %s", (zone, time, is) => {
    expect(zoneClock(zone)(time).is).toBe(is);
    expect(byTemporal(time, zone)).toBe(is);
  });
});

describe("a time zone", () => {
  it.each(["Europe/Paris", "UTC", "Europe/Kiev", "America/Argentina/Buenos_Aires"])("may be %s", (zone) => {
    expect(isZone(zone, library.zones)).toBe(true);
  });

  it.each(["Paris", "europe/paris", "+02:00", "GMT+2", "Europe/Pari", "Mars/Olympus", "__proto__"])(
    "may not be %s",
    (zone) => {
      expect(isZone(zone, library.zones)).toBe(false);
    },
  );
});

describe("the zone that was probably meant", () => {
  it.each([
    ["Europe/Pari", "Europe/Paris"],
    ["europe/paris", "Europe/Paris"],
    ["Paris", "Europe/Paris"],
    ["Europe/London ", "Europe/London"],
    ["America/New-York", "America/New_York"],
    ["Europ/Brussels", "Europe/Brussels"],
  ])("by %s is %s", (written, nearest) => {
    expect(nearestZone(written, [...library.zones, "UTC"])).toEqual({ nearest });
  });

  it.each(["Europe/Nantes", "Europe/Lyon", "Europe/Toulouse", "GMT+1", "UTC+2", "CET", "+02:00", "", "__proto__"])(
    "is not guessed from %s: another city may keep another time",
    (written) => {
      expect(nearestZone(written, [...library.zones, "UTC", "Etc/GMT+1"])).toEqual({});
    },
  );
});

describe("a duration", () => {
  it.each([
    ["45m", 45],
    ["2h", 120],
    ["1h15", 75],
    ["90m", 90],
    ["1h5", undefined],
    ["deux heures", undefined],
  ])("of %s lasts %s minutes", (duration, minutes) => {
    expect(minutesOfDuration(duration)).toBe(minutes);
  });
});

const session = (...lines: string[]) => `---\ntitle: Séance\n${lines.join("\n")}\n---\n`;
const cancelled = "status: cancelled\nupdated: 2018-09-01";
const slot = (start: string, rest = "duration: 1h") => `slots: [{start: ${start}, ${rest}}]`;

describe("dates", () => {
  it("may be the same day, for the event, its registration and its call", () => {
    const same = event.replace("end: 2018-09-14", "end: 2018-09-13");
    expect(codes({ "event.yaml": `${same}registration: {opens: 2018-06-01, closes: 2018-06-01}\n` })).toEqual([]);
  });

  it("of registration, of the call and of slots are in order", () => {
    const extra =
      "registration: {opens: 2018-07-01, closes: 2018-06-01}\ncall: {opens: 2018-03-02, closes: 2018-03-01}\n";
    const files = {
      "event.yaml": event + extra,
      "sessions/a.md": session(slot("2018-09-13T10:00", "end: 2018-09-13T10:00")),
    };
    expect(found(files)).toEqual([
      'event.yaml:10:43 date/end-before-start {"start":"2018-07-01","end":"2018-06-01"}',
      'event.yaml:11:35 date/end-before-start {"start":"2018-03-02","end":"2018-03-01"}',
      'sessions/a.md:3:40 date/end-before-start {"start":"2018-09-13T10:00","end":"2018-09-13T10:00"}',
    ]);
  });

  it("let a session of the last evening go on past midnight, and none start after it", () => {
    expect(codes({ "sessions/a.md": session(slot("2018-09-14T23:00", "end: 2018-09-15T02:00")) })).toEqual([]);
    expect(codes({ "sessions/a.md": session(slot("2018-09-15T00:30")) })).toEqual(["date/outside-edition"]);
  });

  it("say nothing of slots when those of the event are wrong", () => {
    const wrong = event.replace("end: 2018-09-14", "end: 2018-09-12");
    expect(codes({ "event.yaml": wrong, "sessions/a.md": session(slot("2018-09-15T00:30")) })).toEqual([
      "date/end-before-start",
    ]);
  });
});

const rooms = `${event}places: [{id: lavoir, name: Le Lavoir, rooms: [{id: un, name: Un, capacity: 10}, {id: deux, name: Deux, capacity: 20}, {id: trois, name: Trois}]}]
people: [{id: ada, name: Ada, fictional: true}]
`;
const inRoom = (start: string, room: string, ...more: string[]) =>
  session(slot(start, `duration: 1h, room: ${room}`), ...more);

describe("a room", () => {
  const two = (a: string, b: string) => codes({ "event.yaml": rooms, "sessions/a.md": a, "sessions/b.md": b });

  it("is free when a session ends as the next starts", () => {
    expect(two(inRoom("2018-09-13T10:00", "un"), inRoom("2018-09-13T11:00", "un"))).toEqual([]);
  });

  it("holds one session at a time, be it one of several rooms", () => {
    const both = session(slot("2018-09-13T10:30", "duration: 1h, rooms: [deux, un]"));
    expect(two(inRoom("2018-09-13T10:00", "un"), both)).toEqual(["slot/room-overlap"]);
    expect(two(inRoom("2018-09-13T10:00", "un"), inRoom("2018-09-13T10:30", "deux"))).toEqual([]);
  });

  it("is not taken by what was cancelled, nor by a break that has no room", () => {
    expect(two(inRoom("2018-09-13T10:00", "un"), inRoom("2018-09-13T10:30", "un", cancelled))).toEqual([]);
    expect(two(inRoom("2018-09-13T10:00", "un"), session(slot("2018-09-13T10:00"), "kind: break"))).toEqual([]);
  });

  it("is told once for each session that comes too early, with the first still there", () => {
    const files = {
      "event.yaml": rooms,
      "sessions/a.md": inRoom("2018-09-13T10:00", "un"),
      "sessions/b.md": inRoom("2018-09-13T10:20", "un"),
      "sessions/c.md": inRoom("2018-09-13T10:40", "un"),
    };
    expect(found(files)).toEqual([
      'sessions/b.md:3:17 slot/room-overlap {"room":"un","session":"b","other":"a","from":"2018-09-13T10:20","to":"2018-09-13T11:00"}',
      'sessions/c.md:3:17 slot/room-overlap {"room":"un","session":"c","other":"a","from":"2018-09-13T10:40","to":"2018-09-13T11:00"}',
    ]);
  });

  it("seats the session, with the other rooms that it takes", () => {
    const wide = (room: string) =>
      codes({
        "event.yaml": rooms,
        "sessions/a.md": session(slot("2018-09-13T10:00", `duration: 1h, ${room}`), "capacity: 25"),
      });
    expect(wide("room: deux")).toEqual(["room/too-small"]);
    expect(wide("rooms: [un, deux]")).toEqual([]);
    expect(wide("room: trois")).toEqual([]);
  });

  it("is said, or an address online, unless the moment is for everyone everywhere", () => {
    const held = (more: string, fields = "") =>
      codes({ "event.yaml": rooms, "sessions/a.md": session(slot("2018-09-13T10:00", `duration: 1h${more}`), fields) });
    expect(held("")).toEqual(["slot/no-room"]);
    expect(held(", room: un")).toEqual([]);
    expect(held(", rooms: [un, deux]")).toEqual([]);
    expect(held(", online_url: https://example.org/direct")).toEqual([]);
    for (const kind of ["break", "meal", "social"]) expect(held("", `kind: ${kind}`)).toEqual([]);
    expect(held("", cancelled)).toEqual([]);
    expect(held("", "status: proposed")).toEqual([]);
  });
});

describe("a person", () => {
  const twice = (a: string, b: string) =>
    codes({
      "event.yaml": rooms,
      "sessions/a.md": inRoom("2018-09-13T10:00", "un", "speakers: [ada]", a),
      "sessions/b.md": inRoom("2018-09-13T10:30", "deux", b),
    });

  it("is in one session at a time, whatever the role", () => {
    expect(twice("rapporteurs: [ada]", "moderators: [ada]")).toEqual(["slot/person-overlap"]);
    expect(twice("level: all", "level: all")).toEqual([]);
  });

  it("is not expected in a cancelled session", () => {
    expect(twice(cancelled, "interpreters: [ada]")).toEqual([]);
  });
});
