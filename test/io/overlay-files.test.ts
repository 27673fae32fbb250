// SPDX-License-Identifier: MIT
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pathKind } from "../../kit/io/look-around.ts";
import { memoryFiles } from "../../kit/io/memory-files.ts";
import { overlayFiles } from "../../kit/io/overlay-files.ts";
import { scratchFolder } from "../helpers/kit-cli.ts";

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("a folder as it would be", () => {
  const under = memoryFiles({ "event.yaml": "format: 1", "traces/a.md": "old" }, "here");
  const over = overlayFiles(
    under,
    new Map([
      ["traces/a.md", "new text"],
      ["news/b.md", "é"],
    ]),
  );

  it("lists what is there and what would be, in one order, with new sizes and folders", () => {
    expect(over.root).toBe("here");
    expect(over.list()).toEqual([
      { path: "event.yaml", kind: "file", size: 9 },
      { path: "news", kind: "folder", size: 0 },
      { path: "news/b.md", kind: "file", size: 2 },
      { path: "traces", kind: "folder", size: 0 },
      { path: "traces/a.md", kind: "file", size: 8 },
    ]);
  });

  it("reads the new text before the old, and writes nothing", () => {
    expect(textOf(over.read("traces/a.md"))).toBe("new text");
    expect(textOf(over.read("traces/a.md", 3))).toBe("new");
    expect(textOf(over.read("event.yaml"))).toBe("format: 1");
    expect(textOf(under.read("traces/a.md"))).toBe("old");
  });
});

describe("what is at a path", () => {
  it("is a folder, a file, or nothing", () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, "in"));
    writeFileSync(join(folder, "file"), "");
    expect([pathKind(join(folder, "in")), pathKind(join(folder, "file")), pathKind(join(folder, "no"))]).toEqual([
      "folder",
      "file",
      "none",
    ]);
  });
});
