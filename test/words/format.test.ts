// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { dateParts } from "../../kit/words/date-parts.ts";
import { direction } from "../../kit/words/direction.ts";
import { formatDay } from "../../kit/words/format-day.ts";
import { formatDuration } from "../../kit/words/format-duration.ts";
import { formatList } from "../../kit/words/format-list.ts";
import { formatNumber } from "../../kit/words/format-number.ts";
import { formatDateRange, formatTimeRange } from "../../kit/words/format-range.ts";
import { formatTime } from "../../kit/words/format-time.ts";
import { formatWeekdays } from "../../kit/words/format-weekdays.ts";
import { formatWhen } from "../../kit/words/format-when.ts";
import { wordsFor } from "../../kit/words/index.ts";
import { languageName, ownLanguageName } from "../../kit/words/language-name.ts";

const NBSP = "\u00a0";
const NNBSP = "\u202f";

// The order of dates and the signs of times and numbers are the catalogues'; only names of days and months come from Intl.
describe("a day in words", () => {
  it.each([
    ["fr", "full", `jeudi 13${NBSP}septembre 2018`],
    ["fr", "weekday-day", `jeudi 13${NBSP}septembre`],
    ["fr", "short", `13${NBSP}sept. 2018`],
    ["en", "full", `Thursday 13${NBSP}September 2018`],
    ["en", "short", `13${NBSP}Sep 2018`],
    ["es", "full", `jueves, 13${NBSP}de${NBSP}septiembre de 2018`],
    ["es", "short", `13${NBSP}sept 2018`],
    ["es", "weekday-day", `jueves, 13${NBSP}de${NBSP}septiembre`],
    ["de", "full", `Donnerstag, 13.${NBSP}September 2018`],
    ["de", "short", `13.${NBSP}Sept. 2018`],
    ["de", "weekday-day", `Donnerstag, 13.${NBSP}September`],
    ["br", "full", `Yaou 13${NBSP}a${NBSP}viz${NBSP}Gwengolo 2018`],
    ["br", "short", `13${NBSP}Gwen. 2018`],
    ["br", "weekday-day", `Yaou 13${NBSP}a${NBSP}viz${NBSP}Gwengolo`],
  ] as const)("in %s, %s", (lang, style, words) => {
    expect(formatDay("2018-09-13", lang, style)).toBe(words);
  });

  it.each([
    ["fr-CA", `samedi 1er${NBSP}septembre`],
    ["en", `Saturday 1${NBSP}September`],
    ["es", `sábado, 1${NBSP}de${NBSP}septiembre`],
    ["de-CH", `Samstag, 1.${NBSP}September`],
    ["br", `Sadorn 1añ${NBSP}a${NBSP}viz${NBSP}Gwengolo`],
  ])("says the first of the month as %s does", (lang, words) => {
    expect(formatDay("2018-09-01", lang, "weekday-day")).toBe(words);
  });

  it.each(["fr", "en", "es", "de", "br"])("has a name of its own for each month and weekday in %s", (lang) => {
    const months = Array.from({ length: 12 }, (_, month) =>
      dateParts(`2018-${String(month + 1).padStart(2, "0")}-13`, lang),
    );
    const days = Array.from({ length: 7 }, (_, day) => dateParts(`2018-09-${10 + day}`, lang).weekday);
    for (const names of [months.map(({ month }) => month), months.map(({ month_alone }) => month_alone), days])
      expect(new Set(names).size).toBe(names.length);
    expect(months.every(({ month }) => /^\p{L}/u.test(month))).toBe(true);
  });

  it("says in Breton what Breton says, and not French or English in its place", () => {
    expect(dateParts("2018-01-04", "br")).toMatchObject({ weekday: "Yaou", month: "Genver" });
    expect(dateParts("2018-12-07", "br")).toMatchObject({ weekday: "Gwener", month: "Kerzu" });
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
    ["2018-09-13T09:30", "es", `9:30${NBSP}h`],
    ["2018-09-13T09:30", "de", `9:30${NBSP}Uhr`],
    ["2018-09-13T14:00", "br", "14e00"],
  ])("%s in %s is %s", (time, lang, words) => {
    expect(formatTime(time, lang)).toBe(words);
  });

  it("never breaks inside, and a range only after its dash", () => {
    const range = formatTimeRange("2018-09-13T14:00", "2018-09-13T15:15", "fr");
    expect(range.split(/(?<=[ \u2013]) /u)).toHaveLength(2);
    expect(range).toBe(`14${NBSP}h${NBSP}– 15${NBSP}h${NBSP}15`);
  });

  it.each([
    ["en", "14:00–15:15"],
    ["es", `14:00–15:15${NBSP}h`],
    ["de", `14:00–15:15${NBSP}Uhr`],
    ["br", "14e00–15e15"],
  ])("from one to another, %s says its unit once", (lang, words) => {
    expect(formatTimeRange("2018-09-13T14:00", "2018-09-13T15:15", lang)).toBe(words);
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
    ["2018-09-13", "2018-09-13", "es", `13${NBSP}de${NBSP}septiembre de 2018`],
    ["2018-09-13", "2018-09-14", "es", `13–14${NBSP}de${NBSP}septiembre de 2018`],
    ["2018-09-30", "2018-10-01", "es", `30${NBSP}de${NBSP}septiembre${NBSP}– 1${NBSP}de${NBSP}octubre de 2018`],
    ["2018-09-13", "2018-09-13", "de", `13.${NBSP}September 2018`],
    ["2018-09-13", "2018-09-14", "de", `13.–14.${NBSP}September 2018`],
    ["2018-12-31", "2019-01-02", "de", `31.${NBSP}Dezember 2018${NBSP}– 2.${NBSP}Januar 2019`],
    ["2018-09-13", "2018-09-13", "br", `13${NBSP}a${NBSP}viz${NBSP}Gwengolo 2018`],
    ["2018-09-01", "2018-09-02", "br", `1añ–2${NBSP}a${NBSP}viz${NBSP}Gwengolo 2018`],
  ])("%s to %s in %s", (start, end, lang, words) => {
    expect(formatDateRange(start, end, lang)).toBe(words);
  });

  it("names the weekdays: one, two, or the first and the last", () => {
    expect(formatWeekdays("2018-09-13", "2018-09-13", "fr")).toBe("jeudi");
    expect(formatWeekdays("2018-09-13", "2018-09-14", "fr")).toBe("jeudi et vendredi");
    expect(formatWeekdays("2018-09-13", "2018-09-15", "fr")).toBe("du jeudi au samedi");
    expect(formatWeekdays("2018-09-13", "2018-09-15", "en")).toBe("Thursday to Saturday");
    expect(formatWeekdays("2018-09-13", "2018-09-15", "es")).toBe("de jueves a sábado");
    expect(formatWeekdays("2018-09-13", "2018-09-15", "de")).toBe("Donnerstag bis Samstag");
    expect(formatWeekdays("2018-09-13", "2018-09-15", "br")).toBe("adalek Yaou betek Sadorn");
  });
});

describe("durations, numbers, lists", () => {
  it.each([
    [45, "fr", `45${NBSP}min`],
    [120, "fr", `2${NBSP}h`],
    [75, "fr", `1${NBSP}h${NBSP}15`],
    [65, "en", `1${NBSP}h${NBSP}05${NBSP}min`],
    [75, "es", `1${NBSP}h${NBSP}15${NBSP}min`],
    [75, "de", `1${NBSP}Std.${NBSP}15${NBSP}Min.`],
    [45, "br", `45${NBSP}munut`],
    [75, "br", `1${NBSP}eur${NBSP}15`],
  ])("%d minutes in %s", (minutes, lang, words) => {
    expect(formatDuration(minutes, lang)).toBe(words);
  });

  it.each([
    [1200, "fr", `1${NNBSP}200`],
    [1234567.5, "fr", `1${NNBSP}234${NNBSP}567,5`],
    [1200, "en", "1,200"],
    [-3, "en", "\u22123"],
    [850, "fr", "850"],
    [1200.5, "es", "1.200,5"],
    [1200.5, "de", "1.200,5"],
    [1200.5, "br", `1${NNBSP}200,5`],
  ])("%d in %s", (value, lang, words) => {
    expect(formatNumber(value, lang)).toBe(words);
  });

  it("joins names the way one says them", () => {
    expect(formatList([], "fr")).toBe("");
    expect(formatList(["Lou"], "fr")).toBe("Lou");
    expect(formatList(["Lou", "Hugo", "Ines"], "fr")).toBe("Lou, Hugo et Ines");
    expect(formatList(["Lou", "Hugo"], "en")).toBe("Lou and Hugo");
    expect(formatList(["Lou", "Hugo"], "de")).toBe("Lou und Hugo");
  });

  it("fits “and” to what follows, in the languages that do", () => {
    expect(formatList(["Lou", "Hugo"], "es")).toBe("Lou y Hugo");
    expect(formatList(["Lou", "Íñigo"], "es")).toBe("Lou e Íñigo");
    expect(formatList(["Lou", "Hugo"], "br")).toBe("Lou ha Hugo");
    expect(formatList(["Lou", "Erwan"], "br")).toBe("Lou hag Erwan");
    expect(formatList(["Lou", "42"], "br")).toBe("Lou ha 42");
  });
});

describe("when something is to be done", () => {
  it("puts days and months in words and keeps the author's own words", () => {
    expect(formatWhen("2018-12-01", "fr")).toBe(`1er${NBSP}déc. 2018`);
    expect(formatWhen("2018-12", "fr")).toBe("décembre 2018");
    expect(formatWhen("2018-12", "es")).toBe("diciembre de 2018");
    expect(formatWhen("2018-12", "br")).toBe("miz Kerzu 2018");
    expect(formatWhen("avant l’été", "fr")).toBe("avant l’été");
  });
});

describe("languages by name", () => {
  it("calls each by the reader's word, or by its own", () => {
    expect(languageName("en", "fr")).toBe("anglais");
    expect(ownLanguageName("fr")).toBe("Français");
    expect(ownLanguageName("en")).toBe("English");
  });

  it.each([
    ["fr", ["français", "anglais", "espagnol", "allemand", "breton"]],
    ["en", ["French", "English", "Spanish", "German", "Breton"]],
    ["es", ["francés", "inglés", "español", "alemán", "bretón"]],
    ["de", ["Französisch", "Englisch", "Spanisch", "Deutsch", "Bretonisch"]],
    ["br", ["galleg", "saozneg", "spagnoleg", "alamaneg", "brezhoneg"]],
  ])("calls each of the kit's languages by its name in %s", (lang, names) => {
    expect(["fr", "en", "es", "de", "br"].map((tag) => languageName(tag, lang))).toEqual(names);
  });

  it.each(["fr", "en", "es", "de", "br"])("and %s as its catalogue does", (lang) => {
    expect(ownLanguageName(lang)).toBe(wordsFor(lang).name);
  });
});

describe("which way a language is written", () => {
  it.each([
    ["fr", "ltr"],
    ["br", "ltr"],
    ["ar", "rtl"],
    ["he-IL", "rtl"],
    ["fa", "rtl"],
    ["ur-PK", "rtl"],
    ["az-Arab", "rtl"],
    ["ks-Deva", "ltr"],
    ["ar-Latn", "ltr"],
    ["dv", "rtl"],
  ])("%s: %s", (lang, way) => expect(direction(lang)).toBe(way));
});
