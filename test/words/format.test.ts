// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { formatDay } from "../../kit/words/format-day.ts";
import { formatDuration } from "../../kit/words/format-duration.ts";
import { formatList } from "../../kit/words/format-list.ts";
import { formatNumber } from "../../kit/words/format-number.ts";
import { formatDateRange, formatTimeRange } from "../../kit/words/format-range.ts";
import { formatTime } from "../../kit/words/format-time.ts";
import { formatWeekdays } from "../../kit/words/format-weekdays.ts";
import { formatWhen } from "../../kit/words/format-when.ts";
import { languageName, ownLanguageName } from "../../kit/words/language-name.ts";

const NBSP = "\u00a0";
const NNBSP = "\u202f";

describe("a day in words", () => {
  it.each([
    ["fr", "full", `jeudi 13${NBSP}septembre 2018`],
    ["fr", "weekday-day", `jeudi 13${NBSP}septembre`],
    ["fr", "short", `13${NBSP}sept. 2018`],
    ["en", "full", `Thursday 13${NBSP}September 2018`],
    ["en", "short", `13${NBSP}Sep 2018`],
    ["de", "weekday-day", `Donnerstag 13${NBSP}September`],
  ] as const)("in %s, %s", (lang, style, words) => {
    expect(formatDay("2018-09-13", lang, style)).toBe(words);
  });

  it("says « 1er » in French and 1 in English", () => {
    expect(formatDay("2018-09-01", "fr-CA", "weekday-day")).toBe(`samedi 1er${NBSP}septembre`);
    expect(formatDay("2018-09-01", "en", "weekday-day")).toBe(`Saturday 1${NBSP}September`);
  });
});

describe("a clock time", () => {
  it.each([
    ["2018-09-13T09:30", "fr", `9${NBSP}h${NBSP}30`],
    ["2018-09-13T14:00", "fr", `14${NBSP}h`],
    ["2018-09-13T14:05", "fr", `14${NBSP}h${NBSP}05`],
    ["2018-09-13T00:00", "fr", `0${NBSP}h`],
    ["2018-09-13T09:30", "en", "9:30"],
    ["2018-09-13T14:00", "en", "14:00"],
  ])("%s in %s is %s", (time, lang, words) => {
    expect(formatTime(time, lang)).toBe(words);
  });

  it("never breaks inside, and a range only after its dash", () => {
    const range = formatTimeRange("2018-09-13T14:00", "2018-09-13T15:15", "fr");
    expect(range.split(/(?<=[ \u2013]) /u)).toHaveLength(2);
    expect(range).toBe(`14${NBSP}h${NBSP}– 15${NBSP}h${NBSP}15`);
    expect(formatTimeRange("2018-09-13T14:00", "2018-09-13T15:15", "en")).toBe("14:00–15:15");
  });
});

describe("the days of an event say each part once", () => {
  it.each([
    ["2018-09-13", "2018-09-14", "fr", `13–14${NBSP}septembre 2018`],
    ["2018-09-01", "2018-09-02", "fr", `1er–2${NBSP}septembre 2018`],
    ["2018-09-13", "2018-09-13", "fr", `13${NBSP}septembre 2018`],
    ["2018-09-30", "2018-10-01", "fr", `30${NBSP}septembre${NBSP}– 1er${NBSP}octobre 2018`],
    ["2018-12-31", "2019-01-02", "fr", `31${NBSP}décembre 2018${NBSP}– 2${NBSP}janvier 2019`],
    ["2018-09-13", "2018-09-14", "en", `13–14${NBSP}September 2018`],
  ])("%s to %s in %s", (start, end, lang, words) => {
    expect(formatDateRange(start, end, lang)).toBe(words);
  });

  it("names the weekdays: one, two, or the first and the last", () => {
    expect(formatWeekdays("2018-09-13", "2018-09-13", "fr")).toBe("jeudi");
    expect(formatWeekdays("2018-09-13", "2018-09-14", "fr")).toBe("jeudi et vendredi");
    expect(formatWeekdays("2018-09-13", "2018-09-15", "fr")).toBe("du jeudi au samedi");
    expect(formatWeekdays("2018-09-13", "2018-09-15", "en")).toBe("Thursday to Saturday");
  });
});

describe("durations, numbers, lists", () => {
  it.each([
    [45, "fr", `45${NBSP}min`],
    [120, "fr", `2${NBSP}h`],
    [75, "fr", `1${NBSP}h${NBSP}15`],
    [65, "en", `1${NBSP}h${NBSP}05${NBSP}min`],
  ])("%d minutes in %s", (minutes, lang, words) => {
    expect(formatDuration(minutes, lang)).toBe(words);
  });

  it.each([
    [1200, "fr", `1${NNBSP}200`],
    [1234567.5, "fr", `1${NNBSP}234${NNBSP}567,5`],
    [1200, "en", "1,200"],
    [-3, "en", "\u22123"],
    [850, "fr", "850"],
  ])("%d in %s", (value, lang, words) => {
    expect(formatNumber(value, lang)).toBe(words);
  });

  it("joins names the way one says them", () => {
    expect(formatList([], "fr")).toBe("");
    expect(formatList(["Lou"], "fr")).toBe("Lou");
    expect(formatList(["Lou", "Hugo", "Ines"], "fr")).toBe("Lou, Hugo et Ines");
    expect(formatList(["Lou", "Hugo"], "en")).toBe("Lou and Hugo");
  });
});

describe("when something is to be done", () => {
  it("puts days and months in words and keeps the author's own words", () => {
    expect(formatWhen("2018-12-01", "fr")).toBe(`1er${NBSP}déc. 2018`);
    expect(formatWhen("2018-12", "fr")).toBe("décembre 2018");
    expect(formatWhen("avant l’été", "fr")).toBe("avant l’été");
  });
});

describe("languages by name", () => {
  it("calls each by the reader's word, or by its own", () => {
    expect(languageName("en", "fr")).toBe("anglais");
    expect(ownLanguageName("fr")).toBe("Français");
    expect(ownLanguageName("en")).toBe("English");
  });
});
