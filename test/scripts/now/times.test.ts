// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { formatTimeRange } from "../../../kit/words/format-range.ts";
import { formatTime } from "../../../kit/words/format-time.ts";
import { formatOffset, formatTimeZone, offsetMinutes } from "../../../kit/words/format-time-zone.ts";
import { timePattern } from "../../../kit/words/time-pattern.ts";
import { sayElsewhere } from "../../../templates/site/scripts/now/day-shift.ts";
import { clockOf, offsetOf } from "../../../templates/site/scripts/now/local-clock.ts";
import { sayClock, sayRange, sayTime } from "../../../templates/site/scripts/now/say-time.ts";
import { sayOffset, zoneName } from "../../../templates/site/scripts/now/zone-name.ts";

const languages = ["fr", "en", "de", "es", "br"];
const hour = fc.integer({ min: 0, max: 23 });
const minute = fc.integer({ min: 0, max: 59 });
const two = (number: number) => String(number).padStart(2, "0");
/** No-break spaces as ordinary ones: what is tested here is the words. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");

describe("times that scripts write", () => {
  it("are those that pages write, in every language, at every minute", () => {
    const moment = fc.record({ hour, minute });
    const local = (one: { hour: number; minute: number }) => `2031-06-14T${two(one.hour)}:${two(one.minute)}`;
    fc.assert(
      fc.property(fc.constantFrom(...languages), moment, moment, (lang, a, b) => {
        const pattern = timePattern(lang);
        expect(sayTime(a, pattern)).toBe(formatTime(local(a), lang));
        const range = sayRange(sayClock(a, pattern), sayClock(b, pattern), pattern);
        expect(range).toBe(formatTimeRange(local(a), local(b), lang));
      }),
    );
  });

  it.each(["Europe/Paris", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "Australia/Lord_Howe"])(
    "show what clocks of %s show, clock changes included",
    (zone) => {
      const clock = clockOf(zone);
      fc.assert(
        fc.property(fc.integer({ min: Date.parse("2015-01-01"), max: Date.parse("2036-01-01") }), (now) => {
          const there = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
          expect(clock(now)).toEqual({ day: there.toPlainDate().toString(), hour: there.hour, minute: there.minute });
          expect(offsetOf(clock(now), now)).toBe(Math.round(there.offsetNanoseconds / 60e9));
        }),
      );
    },
  );

  it("refuses a zone that the machine does not know", () => {
    expect(() => clockOf("Mars/Olympus")).toThrow(RangeError);
  });
});

describe("times of the programme by the visitor’s own clock", () => {
  const words = { day_before: "la veille", day_after: "le lendemain" };
  const pattern = timePattern("fr");
  const elsewhere = (instant: string, zone: string, minutes?: number) =>
    plain(
      sayElsewhere(
        { day: instant.slice(0, 10), at: Date.parse(instant), ...(minutes === undefined ? {} : { minutes }) },
        clockOf(zone),
        pattern,
        words,
      ),
    );

  it("are said plainly on the same day", () => {
    expect(elsewhere("2031-06-14T09:00:00+02:00", "Asia/Kathmandu", 75)).toBe("12 h 45 – 14 h");
    expect(elsewhere("2031-06-14T09:00:00+02:00", "Asia/Kathmandu")).toBe("12 h 45");
  });

  it("say the day before and the next day", () => {
    expect(elsewhere("2031-06-14T02:00:00+02:00", "America/St_Johns", 60)).toBe("21 h 30 (la veille) – 22 h 30");
    expect(elsewhere("2031-06-14T20:00:00+02:00", "Asia/Kathmandu", 60)).toBe("23 h 45 – 0 h 45 (le lendemain)");
    expect(elsewhere("2031-06-14T22:00:00+02:00", "Asia/Kathmandu", 60)).toBe("1 h 45 (le lendemain) – 2 h 45");
    expect(elsewhere("2031-06-14T04:00:00+02:00", "America/St_Johns", 60)).toBe("23 h 30 (la veille) – 0 h 30");
  });

  it("leave midnight to its evening", () => {
    expect(elsewhere("2031-06-14T19:15:00+02:00", "Asia/Kathmandu", 60)).toBe("23 h – 0 h");
  });

  it("name the day when it is further away", () => {
    expect(elsewhere("2031-06-14T23:30:00-11:00", "Pacific/Kiritimati")).toBe("0 h 30 (2031-06-16)");
  });

  it("follow the visitor’s clock change within one session", () => {
    // In New York clocks go back at 2:00 on 2 November 2031; a two-hour session from 1:30 ends at 2:30 there.
    expect(elsewhere("2031-11-02T06:30:00+01:00", "America/New_York", 120)).toBe("1 h 30 – 2 h 30");
  });

  it("follow the event’s clock change too: an hour between two instants is an hour anywhere", () => {
    // In Paris clocks go back at 3:00 on 26 October 2031: 2:30 comes twice.
    expect(elsewhere("2031-10-26T02:30:00+02:00", "Asia/Kathmandu")).toBe("6 h 15");
    expect(elsewhere("2031-10-26T02:30:00+01:00", "Asia/Kathmandu")).toBe("7 h 15");
  });
});

describe("zones in words", () => {
  it("are the city and its offsets, the same on any machine", () => {
    expect(formatTimeZone("Europe/Paris", ["2031-06-14T09:00:00+02:00"])).toBe("Paris (UTC+2)");
    expect(formatTimeZone("America/St_Johns", ["2031-06-14T09:00:00-02:30"])).toBe("St Johns (UTC−2:30)");
    expect(formatTimeZone("Asia/Kathmandu", ["2031-06-14T09:00:00+05:45"])).toBe("Kathmandu (UTC+5:45)");
    expect(formatTimeZone("UTC", ["2031-06-14T09:00:00+00:00"])).toBe("UTC");
    expect(formatTimeZone("America/Argentina/Buenos_Aires", ["2031-06-14T09:00:00-03:00"])).toBe(
      "Buenos Aires (UTC−3)",
    );
  });

  it("say both offsets when clocks change between the first session and the last", () => {
    const instants = ["2031-10-25T22:00:00+02:00", "2031-10-26T09:00:00+01:00"];
    expect(formatTimeZone("Europe/Paris", instants)).toBe("Paris (UTC+2, UTC+1)");
  });

  it("say offsets alike in pages and scripts", () => {
    fc.assert(
      fc.property(fc.integer({ min: -12 * 60, max: 14 * 60 }), (minutes) => {
        expect(sayOffset(minutes)).toBe(formatOffset(minutes));
        const written = `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
        expect(offsetMinutes(`2031-06-14T09:00:00${written}`)).toBe(minutes);
      }),
    );
    expect(offsetMinutes("2031-06-14T09:00:00Z")).toBe(0);
  });

  it("call the visitor’s own zone as their machine does, or by its IANA name", () => {
    expect(zoneName("Asia/Kathmandu", "fr", 0)).toMatch(/N[ée]pal/u);
    expect(zoneName("Mars/Olympus", "fr", 0)).toBe("Mars/Olympus");
  });
});
