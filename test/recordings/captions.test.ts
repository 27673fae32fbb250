// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCaptions } from "../../kit/recordings/captions.ts";

/** A file of captions with one caption, of these lines, from second 1 to 3. */
const one = (...lines: readonly string[]) => `WEBVTT\n\n00:01.000 --> 00:03.000\n${lines.join("\n")}\n`;
const at = (start: number, end: number, text: string, voice?: string) => ({
  start,
  end,
  text,
  ...(voice && { voice }),
});

describe("captions", () => {
  it("are read with their times in seconds, in order of time", () => {
    const text =
      "WEBVTT – Le cercle\n\nfirst\n01:00:00.500 --> 01:00:02.000\nAfter\n\n00:05.000 --> 00:06.250 align:start\nBefore\n";
    expect(parseCaptions(text).cues).toEqual([at(5, 6.25, "Before"), at(3600.5, 3602, "After")]);
  });

  it("are plain text on one line: marks go, what they mark stays, characters are what they stand for", () => {
    const text = one(
      "<c.yellow>Open <i>data</i></c> &amp; <00:02.000>towns,",
      "<lang en>so &lt;there&gt;</lang>&nbsp;!",
    );
    expect(parseCaptions(text)).toEqual({ cues: [at(1, 3, "Open data & towns, so <there> !")], problems: [] });
  });

  it("say who speaks, and two who speak at once are two", () => {
    const { cues } = parseCaptions(one("<v.loud Ada  Lovel>Yes, <b>now</b>.</v>", "<v Noé>No.</v>", "(laughter)"));
    expect(cues).toEqual([at(1, 3, "Yes, now.", "Ada Lovel"), at(1, 3, "No.", "Noé"), at(1, 3, "(laughter)")]);
  });

  it("leave out reading aids, notes, styles, and cues that say nothing", () => {
    const text =
      "WEBVTT\n\nSTYLE\n::cue { color: red }\n\nNOTE not said\n\n00:01.000 --> 00:02.000\n<ruby>漢<rt>kan</rt></ruby>\n\n00:03.000 --> 00:04.000\n<i> </i>\n";
    expect(parseCaptions(text)).toEqual({ cues: [at(1, 2, "漢")], problems: [] });
  });

  it("may start with a byte order mark, and end lines as Windows does", () => {
    expect(parseCaptions(`\ufeff${one("Oui").replaceAll("\n", "\r\n")}`)).toEqual({
      cues: [at(1, 3, "Oui")],
      problems: [],
    });
  });

  it.each([
    ["no signature", "00:01.000 --> 00:02.000\nOui\n", { kind: "signature", line: 1, column: 1 }],
    ["a comma of .srt", "WEBVTT\n\n00:01,000 --> 00:02,000\nOui\n", { kind: "time", line: 3, column: 6 }],
    ["61 seconds", "WEBVTT\n\n00:61.000 --> 02:02.000\nOui\n", { kind: "time", line: 3, column: 10 }],
    ["an end before the start", "WEBVTT\n\n00:02.000 --> 00:01.000\nOui\n", { kind: "order", line: 3, column: 24 }],
    [
      "an unknown setting",
      "WEBVTT\n\n00:01.000 --> 00:02.000 colour:red\nOui\n",
      { kind: "setting", line: 3, column: 25 },
    ],
    ["a lonely text", "WEBVTT\n\nOui\n\n", { kind: "cue", line: 4, column: 1 }],
    ["an unclosed mark, on the second line", one("Oui", "et <i>non"), { kind: "tags", line: 5, column: 10 }],
    ["a lonely ampersand", one("toi & moi"), { kind: "escape", line: 4, column: 6 }],
    ["no blank line", `${one("Oui")}00:03.000 --> 00:04.000\nNon\n`, { kind: "blank", line: 5, column: 1 }],
  ])("with %s have a problem, at its place", (_what, text, problem) => {
    expect(parseCaptions(text).problems).toContainEqual(problem);
  });

  it("with more marks than anybody writes lose that caption alone", () => {
    const { cues, problems } = parseCaptions(
      `${one("<b>".repeat(200_000) + "<v a>".repeat(50_000))}\n00:04.000 --> 00:05.000\nOui\n`,
    );
    expect(problems).toEqual([{ kind: "tags", line: 4, column: 1 }]);
    expect(cues).toEqual([at(4, 5, "Oui")]);
  });

  it("whatever they hold, are read without an exception, and every problem is at a line of the file", () => {
    const bits = fc.constantFrom(
      "WEBVTT",
      "\n",
      "\n\n",
      "00:01.000",
      " --> ",
      "00:02.000",
      "<v Ada>",
      "</v>",
      "<i>",
      "&amp;",
      "&",
      "NOTE ",
      "STYLE",
      "Oui",
      "-->",
      "\0",
      "\r\n",
      "<",
      ">",
      "99:99:99.999",
      "\ud800",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(bits, { maxLength: 40 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { cues, problems } = parseCaptions(text);
        const lines = text.split(/\r\n|\r|\n/u).length;
        for (const { line, column } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
        }
        for (const { start, end, text: said } of cues)
          expect([start >= 0, end >= 0, said.trim()]).toEqual([true, true, said]);
      }),
      { numRuns: 500 },
    );
  });
});
