// SPDX-License-Identifier: MIT
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarText, entryText } from "../../../kit/export/ical/calendar-text.ts";
import { contentLine, parameterValue, textValue, textValues, utcValue } from "../../../kit/export/ical/content-line.ts";

/** What people write, and what somebody would write to break a calendar. */
const hostile = [
  "a\r\nEND:VEVENT\r\nBEGIN:VEVENT",
  "👩‍👩‍👧‍👦".repeat(60),
  "مرحبا \u202eabc\u202c",
  "x\0\u0007\u001b[31m\u0085\u2028y",
  "l’été, ; \\ \\n \\\\N : \"'^^n",
  "\ud800 half \udc00",
  "é".repeat(1000),
  " leading and trailing ",
  "",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.constantFrom(...hostile),
);

const halfCharacter = /\p{Cs}/u;
const octets = (line: string) => Buffer.byteLength(line, "utf8");
const unfolded = (lines: string) => lines.replace(/\r\n /gu, "");

describe("a content line", () => {
  it("ends with CR LF", () => {
    expect(contentLine("UID", "a")).toBe("UID:a\r\n");
  });

  it("is folded before its 76th octet, and not earlier", () => {
    expect(contentLine("X", "a".repeat(73))).toBe(`X:${"a".repeat(73)}\r\n`);
    expect(contentLine("X", "a".repeat(74))).toBe(`X:${"a".repeat(73)}\r\n a\r\n`);
    expect(contentLine("X", "a".repeat(73 + 74 + 1))).toBe(`X:${"a".repeat(73)}\r\n ${"a".repeat(74)}\r\n a\r\n`);
  });

  it("is never cut inside a character", () => {
    for (const sign of ["é", "€", "🦔"]) {
      const line = contentLine("SUMMARY", sign.repeat(200));
      for (const part of line.trimEnd().split("\r\n ")) expect(part).not.toMatch(halfCharacter);
      expect(unfolded(line)).toBe(`SUMMARY:${sign.repeat(200)}\r\n`);
    }
  });

  it("holds, whatever the text, at most 75 octets a line, and says the same when unfolded", () => {
    fc.assert(
      fc.property(text, (value) => {
        const line = contentLine("SUMMARY;LANGUAGE=fr", textValue(value));
        expect(line.endsWith("\r\n")).toBe(true);
        for (const part of line.slice(0, -2).split("\r\n")) {
          expect(octets(part)).toBeLessThanOrEqual(75);
          expect(part).not.toMatch(halfCharacter);
        }
        expect(unfolded(line)).toBe(`SUMMARY;LANGUAGE=fr:${textValue(value)}\r\n`);
      }),
    );
  });

  it("lets no value begin a line of its own", () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const line of contentLine("X", value)
          .trimEnd()
          .split(/\r\n|\r|\n/u)
          .slice(1))
          expect(line[0]).toBe(" ");
      }),
    );
  });
});

describe("values", () => {
  it("escape what separates in lists, and ends of lines", () => {
    expect(textValue("a, b; c\\d\r\ne\nf\rg")).toBe("a\\, b\\; c\\\\d\\ne\\nf\\ng");
    expect(textValues(["Données, communs", "Soin"])).toBe("Données\\, communs,Soin");
  });

  it("leave colons and quotes as they are in texts", () => {
    expect(textValue('Qui : "décide"')).toBe('Qui : "décide"');
  });

  it("have no control characters, and no half of a character", () => {
    expect(textValue("a\0b\u007fc\u0085d\u2028e\tf\ud800g")).toBe("abc\\nd\\ne\tf\ufffdg");
  });

  it("stand in quotes as parameters, with what would end them written otherwise", () => {
    expect(parameterValue('Le « live »: "a", ^b\nc')).toBe("\"Le « live »: ^'a^', ^^b^nc\"");
  });

  it("are instants in UTC", () => {
    expect(utcValue("2026-10-24T09:30:00+02:00")).toBe("20261024T073000Z");
    expect(utcValue("2026-10-24T00:15:00+05:45")).toBe("20261023T183000Z");
    expect(utcValue("2026-10-24T09:30:00-03:30")).toBe("20261024T130000Z");
  });
});

describe("a calendar made of any texts", () => {
  /** What a reader must find again: ends of lines are one kind, controls are gone. */
  const kept = (value: string) =>
    value
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")
      .replace(/(?![\t\n])\p{Cc}/gu, "")
      .replace(/\p{Cs}/gu, "\ufffd");

  it("is read back by ical.js with the same texts, and holds nothing more", () => {
    fc.assert(
      fc.property(text, text, text, text, (title, description, location, category) => {
        const entry = entryText({
          uid: "0d114958-6052-5285-a02e-a75441f0a700",
          stamp: "2030-01-01",
          sequence: 0,
          start: "2031-06-14T09:00:00+02:00",
          end: "2031-06-14T10:00:00+02:00",
          lang: "fr",
          title: { text: title, lang: "fr" },
          description,
          location,
          categories: [category, "b"],
          online: { url: "https://visio.example/a", label: title },
        });
        const [read, ...more] = ICAL.Component.fromString(
          calendarText({ name: title, lang: "fr" }, [entry]),
        ).getAllSubcomponents();
        const found = (name: string) => read?.getFirstPropertyValue(name) ?? "";
        expect(more).toEqual([]);
        expect(read?.name).toBe("vevent");
        expect(found("summary")).toBe(kept(title));
        expect(found("description")).toBe(kept(description));
        expect(found("location")).toBe(kept(location));
        expect(read?.getFirstProperty("categories")?.getValues()).toEqual([kept(category), "b"]);
        expect(found("uid")).toBe("0d114958-6052-5285-a02e-a75441f0a700");
      }),
    );
  });
});
