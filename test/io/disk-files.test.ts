// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskFiles } from "../../kit/io/disk-files.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "event-kit-disk-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: string | Uint8Array = ""): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), content);
}

describe("a folder of the disk", () => {
  it("is listed whole, sorted by code unit, with kinds and sizes", () => {
    write("b.md", "12345");
    write("a/z.md");
    write("a/B.md");
    write("a-b.md");
    write("é.md");
    expect(diskFiles(root).list()).toEqual([
      { path: "a", kind: "folder", size: 0 },
      { path: "a-b.md", kind: "file", size: 0 },
      { path: "a/B.md", kind: "file", size: 0 },
      { path: "a/z.md", kind: "file", size: 0 },
      { path: "b.md", kind: "file", size: 5 },
      { path: "é.md", kind: "file", size: 0 },
    ]);
  });

  it("hides what is never content: version control, editors, dependencies, sites made by the kit", () => {
    for (const path of [".git/config", ".obsidian/app.json", ".env", "node_modules/x/y.js", "a/node_modules/z.js"])
      write(path);
    write("old/.event-kit-site.json", "{}");
    write("old/index.html");
    write("event.yaml");
    write(".event-kit-site.json", "{}");
    expect(
      diskFiles(root)
        .list()
        .map(({ path }) => path),
    ).toEqual(["a", "event.yaml"]);
  });

  it("does not enter the folders that the command skips", () => {
    write("public/index.html");
    write("a/public/kept.md");
    expect(
      diskFiles(root, { skip: ["public"] })
        .list()
        .map(({ path }) => path),
    ).toEqual(["a", "a/public", "a/public/kept.md"]);
  });

  it("lists links as links and never goes through them, even in a loop", () => {
    write("a/file.md");
    symlinkSync("/etc/passwd", join(root, "a/passwd.md"));
    symlinkSync("..", join(root, "a/up"));
    const links = diskFiles(root)
      .list()
      .filter(({ kind }) => kind === "link");
    expect(links.map(({ path }) => path)).toEqual(["a/passwd.md", "a/up"]);
    expect(diskFiles(root).list()).toHaveLength(4);
  });

  it("refuses to read through a link that took a file's place, and never waits for a pipe", () => {
    symlinkSync("/etc/passwd", join(root, "passwd.md"));
    execFileSync("mkfifo", [join(root, "pipe.md")]);
    expect(() => diskFiles(root).read("passwd.md")).toThrow(/ELOOP/);
    expect(() => diskFiles(root).read("pipe.md")).toThrow(/ordinary/);
    expect(
      diskFiles(root)
        .list()
        .map(({ kind }) => kind),
    ).toEqual(["link", "other"]);
  });

  it("reads a file's bytes, or the first ones", () => {
    write("a/x.bin", new Uint8Array([1, 2, 3, 255]));
    expect(diskFiles(root).read("a/x.bin")).toEqual(new Uint8Array([1, 2, 3, 255]));
    expect(diskFiles(root).read("a/x.bin", 2)).toEqual(new Uint8Array([1, 2]));
    expect(diskFiles(root).read("a/x.bin", 9)).toHaveLength(4);
  });

  it.each(["../x", "a/../../x", "/etc/passwd", "", "a//b", "./a", "a\0b"])(
    "reads nothing at %j, which is no path below it",
    (path) => {
      expect(() => diskFiles(root).read(path)).toThrow(/not a path/);
    },
  );
});
