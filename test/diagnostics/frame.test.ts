// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { frame } from "../../kit/diagnostics/frame.ts";

const at = (line: number, column: number, length = 1) => ({ file: "event.yaml", line, column, length, pointer: "" });

describe("a frame", () => {
  it("shows the line and carets under the place", () => {
    expect(frame("a: 1\ntimezone: Europe/Pari\n", at(2, 11, 11))).toBe(
      "    2 | timezone: Europe/Pari\n      |           ^^^^^^^^^^^",
    );
  });

  it("shows the no-break spaces that it underlines, and only those", () => {
    expect(frame("\u00a0\u202fmot\u00a0: x", at(1, 1, 2))).toBe("    1 | ··mot\u00a0: x\n      | ^^");
  });

  it("shows one caret when the length is unknown", () => {
    expect(frame("abc", at(1, 2, 0))).toBe("    1 | abc\n      |  ^");
  });

  it("points past the end of a line", () => {
    expect(frame("abc", at(1, 4))).toBe("    1 | abc\n      |    ^");
  });

  it("does not run past the end of a line", () => {
    expect(frame("abc\ndef", at(1, 2, 50))).toBe("    1 | abc\n      |  ^^");
  });

  it("knows the three ends of lines", () => {
    expect(frame("a\r\nb\rc", at(3, 1))).toContain("| c\n");
  });

  it("says nothing of a line that does not exist", () => {
    expect(frame("abc", at(2, 1))).toBeUndefined();
  });

  it("draws a tab as two spaces, and stays under its mark", () => {
    expect(frame("\tab", at(1, 2))).toBe("    1 |   ab\n      |   ^");
  });

  it("counts two cells for wide characters and emoji, none for combining marks", () => {
    expect(frame("日本x", at(1, 3))).toBe("    1 | 日本x\n      |     ^");
    expect(frame("🎉x", at(1, 2))).toBe("    1 | 🎉x\n      |   ^");
    expect(frame("e\u0301x", at(1, 3))).toBe("    1 | e\u0301x\n      |  ^");
  });

  it("writes out what would change the direction of the text", () => {
    expect(frame("a\u202eb", at(1, 2))).toBe("    1 | a\\u202eb\n      |  ^^^^^^");
  });

  it("clips a long line on both sides of the place", () => {
    const line = `${"a".repeat(5000)}HERE${"b".repeat(5000)}`;
    const [shown = "", carets = ""] = frame(line, at(1, 5001, 4))?.split("\n") ?? [];
    expect(shown).toMatch(/^ {4}1 \| …a+HEREb+…$/);
    expect(shown.length).toBeLessThan(120);
    expect(shown.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("HERE");
  });

  it("clips only the end when the place is near the beginning", () => {
    expect(frame(`x${"a".repeat(500)}`, at(1, 1))).toMatch(/^ {4}1 \| xa+…\n {6}\| \^$/);
  });
});
