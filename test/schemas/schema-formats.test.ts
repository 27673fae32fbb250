// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { characters, schemaFormats } from "../../kit/validate/schema-formats.ts";

const cases: Record<string, { yes: string[]; no: string[] }> = {
  day: {
    yes: ["2018-09-13", "2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31"],
    no: [
      "2018-02-30",
      "2019-02-29",
      "1900-02-29",
      "2018-04-31",
      "2018-13-01",
      "2018-00-10",
      "2018-01-00",
      "0000-01-01",
      "2018-9-13",
      "13/09/2018",
      "2018-09-13 ",
      "2018-09-13T14:00",
    ],
  },
  "local-time": {
    yes: ["2018-09-13T14:00", "2018-09-13T00:00", "2018-09-13T23:59"],
    no: [
      "2018-09-13 14:00",
      "2018-09-13T24:00",
      "2018-09-13T14:60",
      "2018-02-30T10:00",
      "2018-09-13T14:00:00",
      "2018-09-13T9:30",
      "2018-09-13T14:00Z",
    ],
  },
  duration: {
    yes: ["45m", "90m", "2h", "1h15", "1h05", "100h"],
    no: ["0m", "0h", "0h00", "45", "1h5", "1h60", "1h15m", "1.5h", "-1h", "h15", ""],
  },
  slug: {
    yes: ["a", "qui-decide", "nec18-nantes", "2018", "a".repeat(80)],
    no: ["Qui", "qui--decide", "-qui", "qui-", "qui_decide", "été", "a b", "", "a".repeat(81)],
  },
  color: { yes: ["#2547D0", "#ffffff"], no: ["2547D0", "#fff", "#2547D0FF", "#2547G0", "blue", "#2547D0;"] },
  language: {
    yes: ["fr", "en", "pt-BR", "zh-Hant-TW", "br", "gsw", "es-419"],
    no: ["FR", "french", "fr_FR", "fr-fr", "f", "", "fr-"],
  },
  email: {
    yes: ["contact@example.org", "a.b+c@sub.example.org", "équipe@exemple.fr"],
    no: [
      "contact",
      "contact@example",
      "@example.org",
      "a b@example.org",
      "a@b@example.org",
      "a@example..org",
      "a@.org",
      `a@${"b.".repeat(200)}org`,
    ],
  },
};

describe("the formats that the schemas use", () => {
  it("are all told here", () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(schemaFormats).sort());
  });

  for (const [name, { yes, no }] of Object.entries(cases)) {
    it.each(yes)(`${name} accepts %j`, (text) => expect(schemaFormats[name]?.(text)).toBe(true));
    it.each(no)(`${name} refuses %j`, (text) => expect(schemaFormats[name]?.(text)).toBe(false));
  }
});

describe("the length of a text", () => {
  it.each([
    ["", 0],
    ["été", 3],
    ["🎪🎪", 2],
    ["a\uD83C", 2],
    ["\uDFAA\uD83C", 2],
  ])("of %j counts characters as people do: %i", (text, length) => expect(characters(text)).toBe(length));
});
