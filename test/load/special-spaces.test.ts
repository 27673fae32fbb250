// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { loadWith, sourceAt } from "./said.ts";

/** What loading `event.yaml` says, as `line:column+length detail`. */
function faults(text: string): string[] {
  return loadWith({ "event.yaml": text }).findings.map(({ args, place: { line, column, length } }) => {
    return `${line}:${column}+${length} ${"detail" in args ? args.detail : ""}`;
  });
}

describe("a no-break space", () => {
  it.each([
    ["before a field, as indentation", "dates:\n\u00a0\u00a0start: 2018-09-13\n", "2:1+2"],
    ["after ordinary indentation", "dates:\n  start: 2018-09-13\n \u00a0end: 2018-09-14\n", "3:2+1"],
    ["before an item", "axes:\n\u00a0 - id: a\n", "2:1+2"],
    ["inside an item", "axes:\n  - \u00a0id: a\n", "2:5+1"],
    ["between a field and its colon", "title\u00a0: A\n", "1:6+1"],
    ["after the colon", "id: e\ntitle:\u00a0A\nformat: 1\n", "2:7+1"],
    ["narrow, as French texts have them", "title\u202f: A\n", "1:6+1"],
    ["on a line of its own", "id: e\n\u00a0\ntitle: A\n", "2:1+1"],
  ])("%s is the one fault of the file, at its place", (_, text, place) => {
    expect(faults(text)).toEqual([`${place} NO_BREAK_SPACE`]);
  });

  it("inside texts is French typography, and no fault", () => {
    const text = "title: Qui décide\u202f?\nquestion: |\n  \u00a0Retrait\n  suite\u00a0: fin\nnote: «\u00a0a\u00a0»\n";
    const loaded = loadWith({ "event.yaml": text });
    expect(loaded.findings).toEqual([]);
    expect(sourceAt(loaded, "event.yaml").data.question).toBe("\u00a0Retrait\nsuite\u00a0: fin\n");
  });

  it("far from a fault is not what the fault is about", () => {
    expect(faults("title: A\u00a0!\nid: e\nformat: [1\n")).toEqual([expect.not.stringContaining("NO_BREAK_SPACE")]);
  });
});
