// SPDX-License-Identifier: MIT
import { symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diskFileSystem } from "../../kit/io/disk-file-system.ts";
import type { FileSystem } from "../../kit/io/file-system.ts";
import { memoryFileSystem } from "../../kit/io/memory-file-system.ts";
import { tempFolder } from "./temp-folder.ts";

interface Bench {
  readonly fs: FileSystem;
  readonly at: (path: string) => string;
  readonly link: (path: string, to: string) => void;
}

const benches: readonly [string, () => Bench][] = [
  ["on the disk", () => onDisk()],
  ["in memory", () => inMemory()],
];

function onDisk(): Bench {
  const root = tempFolder();
  const at = (path: string) => `${root}/${path}`;
  return { fs: diskFileSystem(), at, link: (path, to) => symlinkSync(at(to), at(path)) };
}

function inMemory(): Bench {
  const fs = memoryFileSystem(["/root"]);
  const at = (path: string) => `/root/${path}`;
  return { fs, at, link: (path, to) => fs.plant(at(path), at(to)) };
}

const code = (name: string) => expect.objectContaining({ name: "FileSystemError", code: name });
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe.each(benches)("a file system %s", (_, make) => {
  it("makes a file once: a name that is taken, even by a link to nothing, is left as it is", () => {
    const { fs, at, link } = make();
    expect(fs.create(at("a.txt"), "one")).toBe(true);
    expect(fs.create(at("a.txt"), "two")).toBe(false);
    expect(text(fs.read(at("a.txt")))).toBe("one");
    link("dangling", "nowhere");
    expect(fs.create(at("dangling"), "x")).toBe(false);
    expect(fs.kind(at("nowhere"))).toBe("absent");
  });

  it("tells files, folders, links and nothing apart, and lists them by code unit", () => {
    const { fs, at, link } = make();
    fs.createFolder(at("b"));
    fs.create(at("a"), "");
    fs.create(at("B"), "");
    fs.create(at("b/inside"), "");
    link("c", "b");
    expect(["a", "b", "c", "d"].map((name) => fs.kind(at(name)))).toEqual(["file", "folder", "link", "absent"]);
    const kinds = { B: "file", a: "file", b: "folder", c: "link" };
    expect(fs.entries(at("").slice(0, -1))).toEqual(Object.entries(kinds).map(([name, kind]) => ({ name, kind })));
  });

  it("gives a file a second name, which outlives the first", () => {
    const { fs, at } = make();
    fs.create(at("a"), "text");
    expect(fs.link(at("a"), at("b"))).toBe(true);
    fs.removeFile(at("a"));
    expect(text(fs.read(at("b")))).toBe("text");
    fs.create(at("c"), "");
    expect(() => fs.link(at("b"), at("c"))).toThrowError(code("EEXIST"));
  });

  it("renames a folder with what it holds", () => {
    const { fs, at } = make();
    fs.createFolder(at("a"));
    fs.create(at("a/file"), "text");
    fs.rename(at("a"), at("b"));
    expect([fs.kind(at("a")), text(fs.read(at("b/file")))]).toEqual(["absent", "text"]);
  });

  it("removes a folder as such only when it is empty, and a tree without following its links", () => {
    const { fs, at, link } = make();
    fs.createFolder(at("kept"));
    fs.create(at("kept/file"), "");
    fs.createFolder(at("tree"));
    link("tree/link", "kept");
    expect(() => fs.removeFolder(at("tree"))).toThrowError(code("ENOTEMPTY"));
    fs.removeTree(at("tree"));
    expect([fs.kind(at("tree")), fs.kind(at("kept/file"))]).toEqual(["absent", "file"]);
  });

  it("resolves links, through chains, and says when they lead nowhere or round in circles", () => {
    const { fs, at, link } = make();
    fs.createFolder(at("real"));
    fs.create(at("real/file"), "");
    link("one", "real");
    link("two", "one");
    link("none", "nowhere");
    expect(fs.realPath(at("two/file"))).toBe(at("real/file"));
    expect([fs.realPath(at("none")), fs.realPath(at("absent"))]).toEqual([undefined, undefined]);
  });

  it("says what failed in the system's terms", () => {
    const { fs, at } = make();
    fs.createFolder(at("folder"));
    expect(() => fs.read(at("absent"))).toThrowError(code("ENOENT"));
    expect(() => fs.create(at("absent/file"), "")).toThrowError(code("ENOENT"));
    expect(() => fs.createFolder(at("folder"))).toThrowError(code("EEXIST"));
    expect(() => fs.removeFile(at("absent"))).toThrowError(code("ENOENT"));
    expect(() => fs.removeTree(at("absent"))).toThrowError(code("ENOENT"));
    expect(() => fs.rename(at("absent"), at("x"))).toThrowError(code("ENOENT"));
    expect(() => fs.entries(at("absent"))).toThrowError(code("ENOENT"));
    expect(() => fs.modified(at("absent"))).toThrowError(code("ENOENT"));
  });
});
