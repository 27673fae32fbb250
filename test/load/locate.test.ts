// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { loadWith, sourceAt } from "./said.ts";

const text = `---
title: {fr: « Été » 👩‍💻, en: Summer}
a/b~c: x
slots:
  - start: 2018-09-13T14:00
    room: "amphi"
  - {start: later, room: }
empty:
abstract: |
  One
  two
---

The **text**.
`;
const loaded = loadWith({ "sessions/a.md": text });
const source = sourceAt(loaded, "sessions/a.md");
const underlined = (pointer: string, at?: "key" | "value") => {
  const place = source.locate(pointer, at);
  const line = [...(text.split("\n")[place.line - 1] ?? "")];
  return [place.line, line.slice(place.column - 1, place.column - 1 + place.length).join("")];
};

describe("the place of a value", () => {
  it.each([
    ["/title/fr", "value", 2, "« Été » 👩‍💻"],
    ["/title/en", "value", 2, "Summer"],
    ["/title/en", "key", 2, "en"],
    ["/title", "key", 2, "title"],
    ["/a~1b~0c", "value", 3, "x"],
    ["/slots/0/room", "value", 6, '"amphi"'],
    ["/slots/1/start", "value", 7, "later"],
    ["/slots/1/room", "value", 7, "room"],
    ["/slots/1", "value", 7, "{start: later, room: }"],
    ["/empty", "value", 8, "empty"],
    ["/abstract", "value", 9, "|"],
  ] as const)("%s, its %s: line %i, %s", (pointer, at, line, what) => {
    expect(underlined(pointer, at)).toEqual([line, what]);
    expect(source.locate(pointer, at).pointer).toBe(pointer);
  });

  it("counts columns in characters, as a reader does", () => {
    expect(source.locate("/title/en")).toMatchObject({ line: 2, column: 30, length: 6 });
  });

  it.each([
    ["/slots/0/nothing", "/slots/0", 5],
    ["/slots/9", "/slots", 4],
    ["/slots/x/y", "/slots", 4],
    ["/title/de", "/title", 2],
    ["/title/fr/deeper", "/title/fr", 2],
    ["/nothing/at/all", "", 1],
    ["", "", 1],
  ])("of what is not there (%s) is that of its nearest ancestor (%s)", (pointer, ancestor, line) => {
    expect(source.locate(pointer)).toMatchObject({ file: "sessions/a.md", pointer: ancestor, line });
  });

  it("in the text below is counted from the file's first line", () => {
    expect(source.locateInBody((source.body ?? "").indexOf("text"), 4)).toEqual({
      file: "sessions/a.md",
      line: 14,
      column: 7,
      length: 4,
      pointer: "",
    });
    expect(source.locateInBody(0)).toMatchObject({ line: 13, column: 1, length: 0 });
  });

  it("is right in each file, asked in any order", () => {
    const both = loadWith({ "pages/a.yaml": "x: 1\ny: 2\n", "pages/b.yaml": "\n\ny: 2\n" });
    const lines = ["pages/a.yaml", "pages/b.yaml", "pages/a.yaml"].map(
      (path) => sourceAt(both, path).locate("/y").line,
    );
    expect(lines).toEqual([2, 3, 2]);
  });

  it("exists in a file that holds nothing", () => {
    expect(sourceAt(loadWith({ "pages/a.yaml": "" }), "pages/a.yaml").locate("/title")).toEqual({
      file: "pages/a.yaml",
      line: 1,
      column: 1,
      length: 0,
      pointer: "",
    });
  });
});
