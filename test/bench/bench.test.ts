// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { check } from "../../kit/pipeline.ts";
import { roundTable, targetLines } from "./report.ts";
import type { Round, Row } from "./round.ts";
import { inYear, judged } from "./series.ts";
import { spread } from "./statistics.ts";
import { syntheticEvent } from "./synthetic/event.ts";
import { eventFolder, eventFolderWithTraces } from "./synthetic/folder.ts";
import { timetable } from "./synthetic/timetable.ts";
import { targets } from "./targets.ts";

interface Taken {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly holders: readonly string[];
}

function slotsOf(count: number): readonly Taken[] {
  return syntheticEvent(count).sessions.map(({ id, data }) => {
    const { slots, speakers } = data as { slots: { start: string; end: string; room: string }[]; speakers: string[] };
    const { start = "", end = "", room = "" } = slots[0] ?? {};
    return { id, start, end, holders: [room, ...speakers] };
  });
}

describe("the synthetic event", () => {
  it("is the same, byte for byte, each time it is made", () => {
    expect([...eventFolder(syntheticEvent(30))]).toEqual([...eventFolder(syntheticEvent(30))]);
  });

  it("has, at 30 sessions, 24 people, five axes, twenty rooms and four days that are all used", () => {
    const { event, sessions, people } = syntheticEvent(30);
    expect([sessions.length, people.length]).toEqual([30, 24]);
    expect(event).toMatchObject({
      axes: { length: 5 },
      places: [{ rooms: { length: 20 } }],
      dates: { start: "2030-06-10", end: "2030-06-13" },
    });
    expect(new Set(slotsOf(30).map(({ start }) => start.slice(0, 10))).size).toBe(4);
  });

  it("is a folder with one file a session and a person beside event.yaml", () => {
    const paths = [...eventFolder(syntheticEvent(30)).keys()];
    expect(paths).toHaveLength(1 + 30 + 24);
    expect(paths).toEqual(
      expect.arrayContaining(["event.yaml", "sessions/seance-00001.md", "people/personne-00024.md"]),
    );
  });

  it("gives each session an abstract of about 120 words, with a list and a link", () => {
    for (const { body } of syntheticEvent(100).sessions) {
      expect(body).toMatch(/^- .+\n- .+\n- .+$/m);
      expect(body).toMatch(/\]\(https:\/\/example\.org\/dossiers\/\d+\)/);
      expect(Math.abs(body.split(/\s+/).length - 120)).toBeLessThan(30);
    }
  });

  it.each([30, 100, 1000, 10_000])("puts nobody and no room in two of its %i sessions at one time", (count) => {
    const slots = slotsOf(count);
    const taken = slots.flatMap(({ start, holders }) => holders.map((holder) => `${holder} ${start}`));
    expect(new Set(taken).size).toBe(taken.length);
    // Slots are 45 minutes and start on one grid: two that differ in start never overlap within a day.
    expect(slots.every(({ start, end }) => start.slice(0, 10) === end.slice(0, 10) && start < end)).toBe(true);
  });

  it.each([30, 1000])("gives event-kit nothing to say against its folder of %i sessions", (count) => {
    const folder = memoryFiles(Object.fromEntries(eventFolder(syntheticEvent(count))));
    const { findings, loaded } = check({ folder, formats: memoryFiles({}) });
    expect(findings).toEqual([]);
    expect(loaded.sources).toHaveLength(1 + count + count * 0.8);
  });

  it("leaves, after the event, ten traces for three sessions, and gives event-kit nothing to say against them", () => {
    const files = eventFolderWithTraces(syntheticEvent(30));
    expect([...files.keys()].filter((path) => path.startsWith("traces/"))).toHaveLength(100);
    expect(check({ folder: memoryFiles(Object.fromEntries(files)), formats: memoryFiles({}) }).findings).toEqual([]);
  });

  it("is an archived edition in any year but its own, and right then too", () => {
    const files = eventFolderWithTraces(syntheticEvent(30));
    const before = inYear(files, 2017);
    expect(before.get("event.yaml")).toMatch(/^id: mesure-2017$[\s\S]*^state: archived$/mu);
    expect(inYear(files, 2030)).toEqual(files);
    expect(check({ folder: memoryFiles(Object.fromEntries(before)), formats: memoryFiles({}) }).findings).toEqual([]);
  });

  it("grows in days and rooms beyond 1,000 sessions only", () => {
    expect([timetable(1000), timetable(10_000)]).toEqual([
      { days: 4, rooms: 20, parallel: 20 },
      { days: 16, rooms: 50, parallel: 49 },
    ]);
  });
});

describe("the summary of several runs", () => {
  it("is the median, with the least and the most", () => {
    expect(spread([9, 1, 5])).toEqual({ median: 5, least: 1, most: 9 });
    expect(spread([4, 2])).toEqual({ median: 3, least: 2, most: 4 });
  });

  it("refuses no run at all", () => {
    expect(() => spread([])).toThrow(RangeError);
  });
});

function row(id: Row["id"], ms: number, peakMiB = 50): Row {
  return { id, title: id, wall: spread([ms]), peakMiB, files: 1, pages: 1, bytes: 1024 };
}

describe("the promises", () => {
  const small: Round = {
    sessions: 30,
    runs: 5,
    rows: [row("node", 100), row("event-kit", 700), row("event-kit-validate", 301)],
  };
  const kept: Round = { sessions: 300, runs: 5, rows: [row("event-kit", 1000), row("event-kit-traces", 2100)] };
  const usual: Round = {
    sessions: 1000,
    runs: 5,
    rows: [
      row("event-kit", 1000),
      row("eleventy-data", 2500),
      row("eleventy-md", 4000),
      row("eleventy-tuned-md", 1250),
      row("with-exports", 1100),
      row("without-exports", 1000),
    ],
  };

  it("are judged on ratios of one round, against the faster of the two documented Eleventy sites, however fast a tuned one", () => {
    const judged = targets([small, kept, usual]).map(({ value, reached }) => ({ value, reached }));
    expect(judged).toEqual([
      { value: 0.4, reached: true },
      { value: 7, reached: true },
      { value: 3.01, reached: false },
      { value: 1.1, reached: true },
      { value: 2.1, reached: true },
      { value: undefined, reached: undefined },
    ]);
  });

  it("are judged, for a series, on the median of the ratios to the sum of its single builds", () => {
    expect(
      [judged("", [1.3, 1.1, 1]), judged("", [1.2, 1.1, 1.3])].map(({ value, reached }) => [value, reached]),
    ).toEqual([
      [1.1, true],
      [1.2, false],
    ]);
  });

  it("are said to be not measured, never reached, when their size was not run or the builder failed", () => {
    const broken: Round = { ...small, rows: [row("node", 100), { ...row("event-kit", 0), failed: "exit 3" }] };
    expect(targets([broken]).every(({ reached }) => reached === undefined)).toBe(true);
    expect(targetLines(targets([broken]))).not.toMatch(/^(reached|NOT)/m);
  });

  it("are printed under a table that names its reference and shows failures", () => {
    const text = roundTable({ ...usual, rows: [...usual.rows, { ...row("hugo", 0), failed: "exit 1: no theme" }] });
    expect(text).toContain("reference: eleventy-data");
    expect(text).toMatch(/^event-kit +1000 +1000–1000 +0\.40 +0\.80/m);
    expect(text).toContain("hugo failed: exit 1: no theme");
  });
});
