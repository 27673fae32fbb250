// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { memoryFiles } from "../../kit/io/memory-files.ts";

describe("a folder in memory", () => {
  const files = memoryFiles({
    "sessions/é.md": "é",
    "event.yaml": "id: x",
    "media/a.bin": new Uint8Array([1, 2, 3]),
    "media/link.png": { kind: "link" },
    ".git/config": "",
    "node_modules/x.js": "",
    "out/.event-kit-site.json": "{}",
    "out/index.html": "",
  });

  it("lists like one of the disk: folders implied, sizes in bytes, sorted, the same things hidden", () => {
    expect(files.list()).toEqual([
      { path: "event.yaml", kind: "file", size: 5 },
      { path: "media", kind: "folder", size: 0 },
      { path: "media/a.bin", kind: "file", size: 3 },
      { path: "media/link.png", kind: "link", size: 0 },
      { path: "sessions", kind: "folder", size: 0 },
      { path: "sessions/é.md", kind: "file", size: 2 },
    ]);
  });

  it("does not let a marker put among content hide it", () => {
    const planted = memoryFiles({
      ".event-kit-site.json": "{}",
      "event.yaml": "",
      "sessions/.event-kit-site.json": "{}",
      "sessions/a.md": "",
    });
    expect(planted.list().map(({ path }) => path)).toEqual(["event.yaml", "sessions", "sessions/a.md"]);
  });

  it("reads bytes, or the first ones, and refuses what is no file", () => {
    expect(files.read("media/a.bin", 2)).toEqual(new Uint8Array([1, 2]));
    expect(new TextDecoder().decode(files.read("event.yaml"))).toBe("id: x");
    expect(() => files.read("media/link.png")).toThrow(/ordinary/);
    expect(() => files.read("nothing.md")).toThrow(/no such file/);
    expect(() => files.read("../event.yaml")).toThrow(/not a path/);
  });
});
