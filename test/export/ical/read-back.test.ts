// SPDX-License-Identifier: MIT
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { ExportFile } from "../../../kit/export/export-file.ts";
import { calendarFiles } from "../../../kit/export/ical/calendar-files.ts";
import { sessionUuid } from "../../../kit/export/uuid.ts";
import type { Edition } from "../../../kit/model/edition.ts";
import { anEvent } from "../../helpers/an-event.ts";
import { pythonWithIcalendar, type ReadCalendar, readByPython } from "../../helpers/python-icalendar.ts";
import { everyExport, exported } from "../schedules.ts";

/** A session at each of these times, in a zone where clocks are peculiar. */
function atTimes(timezone: string, slots: readonly object[]): Edition {
  const sessions = slots.map((slot, index) => ({ id: `s${index}`, title: `Séance ${index}`, slots: [slot] }));
  return anEvent({ id: "heures", timezone, dates: { start: "2030-01-01", end: "2031-12-31" }, sessions });
}

/** Nights when clocks change, and zones whose offset is no whole hour. */
const oddTimes: Readonly<Record<string, Edition>> = {
  "Paris, the night of March": atTimes("Europe/Paris", [
    { start: "2031-03-29T22:00", end: "2031-03-30T06:00" },
    { start: "2031-03-30T01:30", duration: "2h" },
    { start: "2031-03-30T03:00", duration: "45m" },
  ]),
  "Paris, the night of October": atTimes("Europe/Paris", [
    { start: "2031-10-25T23:30", end: "2031-10-26T04:00" },
    { start: "2031-10-26T01:00", duration: "3h" },
    { start: "2031-10-26T03:00", end: "2031-10-26T03:30" },
  ]),
  "Kathmandu, 5 h 45 ahead": atTimes("Asia/Kathmandu", [{ start: "2031-06-14T00:10", duration: "1h" }]),
  "Lord Howe, whose summer is half an hour": atTimes("Australia/Lord_Howe", [
    { start: "2031-04-05T23:00", end: "2031-04-06T05:00" },
    { start: "2031-10-04T23:00", end: "2031-10-05T05:00" },
  ]),
  "St. John’s, 3 h 30 behind": atTimes("America/St_Johns", [
    { start: "2031-03-08T23:00", end: "2031-03-09T05:00" },
    { start: "2031-11-01T23:00", end: "2031-11-02T05:00" },
  ]),
};

const sets: readonly (readonly [string, Edition, readonly ExportFile[]])[] = [
  ...everyExport.map(([name, one]) => [name, one.edition, [...calendarFiles(one)]] as const),
  ...Object.entries(oddTimes).map(([name, edition]) => [name, edition, [...calendarFiles(exported(edition))]] as const),
];

function byIcalJs(text: string): ReadCalendar {
  const calendar = ICAL.Component.fromString(text);
  const entries = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toJSDate().getTime(),
      end: event.endDate.toJSDate().getTime(),
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue("status")),
      summary: event.summary,
    };
  });
  return { errors: [], entries };
}

/** UIDs and instants of the whole programme, by Temporal from the times that the organiser wrote. */
function expected({ id, timezone, sessions }: Edition): readonly string[] {
  const instant = (time: string) => Temporal.PlainDateTime.from(time).toZonedDateTime(timezone).epochMilliseconds;
  return sessions
    .filter(({ status }) => status !== "proposed")
    .flatMap((session) =>
      session.slots.map(
        ({ start, end }, index) => `${sessionUuid(id, session.id, index)} ${instant(start)} ${instant(end)}`,
      ),
    )
    .sort();
}

const times = ({ entries }: ReadCalendar) => entries.map(({ uid, start, end }) => `${uid} ${start} ${end}`).sort();

describe.each([...sets])("the calendars of %s", (_, edition, files) => {
  const whole = files.find(({ path }) => path.endsWith("/programme.ics"));
  const all = new Set(expected(edition));

  it("are read by ical.js with the sessions and the instants of the programme", () => {
    expect(whole === undefined ? [] : times(byIcalJs(whole.content))).toEqual([...all]);
    for (const { content } of files) {
      const some = times(byIcalJs(content));
      expect(some.length).toBeGreaterThan(0);
      expect(new Set(some).size).toBe(some.length);
      for (const one of some) expect(all).toContain(one);
    }
  });

  it("are lines of at most 75 octets, each ended by CR LF", () => {
    for (const { content } of files) {
      expect(content).not.toMatch(/[^\r]\n|\r(?!\n)/u);
      const lines = content.split("\r\n");
      expect(lines.at(-1)).toBe("");
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line, "utf8")))).toBeLessThanOrEqual(75);
    }
  });
});

/** A backslash before an n is read as an end of line by python3-icalendar 4, whatever stands before it. */
const alike = (calendars: readonly ReadCalendar[]) =>
  calendars.map(({ errors, entries }) => ({
    errors,
    entries: entries.map((entry) => ({ ...entry, summary: entry.summary.replace(/\\?\n|\\n/gu, " ") })),
  }));

const python = pythonWithIcalendar();

describe.skipIf(python === undefined)("python3-icalendar", () => {
  it.each([...sets])("finds the same as ical.js in the calendars of %s", (_, __, files) => {
    const texts = files.map(({ content }) => content);
    expect(alike(readByPython(python ?? "", texts))).toEqual(alike(texts.map(byIcalJs)));
  });
});
