// SPDX-License-Identifier: MIT
import { fork } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskFiles } from "../../kit/io/disk-files.ts";
import { pictureCache } from "../../kit/io/picture-cache.ts";

const key = (letter: string) => letter.repeat(64);
const [a, b, c] = [key("a"), key("b"), key("c")];
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array | undefined) => found && new TextDecoder().decode(found);

let event = "";
beforeEach(() => {
  event = mkdtempSync(join(tmpdir(), "event-kit-cache-"));
});
afterEach(() => rmSync(event, { recursive: true }));

const folder = () => join(event, ".event-kit-cache");
const entries = () => readdirSync(join(folder(), "pictures")).sort();

describe("pictures kept between builds", () => {
  it("are found by the next build, and nothing else is", () => {
    pictureCache(event).put(a, bytes("one"));
    expect(text(pictureCache(event).get(a))).toBe("one");
    expect(pictureCache(event).get(b)).toBeUndefined();
  });

  it("leave no folder behind in an event without pictures", () => {
    const cache = pictureCache(event);
    cache.get(a);
    cache.sweep();
    expect(readdirSync(event)).toEqual([]);
  });

  it("stay out of what version control shares, and out of the event", () => {
    pictureCache(event).put(a, bytes("one"));
    expect(readFileSync(join(folder(), ".gitignore"), "utf8")).toBe("*\n");
    expect(diskFiles(event).list()).toEqual([]);
  });

  it("are made anew when a file was spoilt, cut or emptied", () => {
    const spoilers = [
      (whole: Buffer) => whole.subarray(0, -1),
      (whole: Buffer) => Buffer.concat([whole, Buffer.of(0)]),
      (whole: Buffer) => Buffer.from(whole.map((byte, index) => (index === 33 ? byte ^ 1 : byte))),
      () => Buffer.alloc(0),
      () => Buffer.alloc(32),
    ];
    for (const spoil of spoilers) {
      pictureCache(event).put(a, bytes("one"));
      const file = join(folder(), "pictures", a);
      writeFileSync(file, spoil(readFileSync(file)));
      expect(pictureCache(event).get(a)).toBeUndefined();
    }
  });

  it("go when a build had no use for them; what was only asked for stays", () => {
    const before = pictureCache(event);
    for (const one of [a, b, c]) before.put(one, bytes(one));
    const now = pictureCache(event);
    now.get(a);
    now.put(b, bytes("new"));
    writeFileSync(join(folder(), "pictures", "note.txt"), "somebody's own");
    now.sweep();
    expect(entries()).toEqual([a, b, "note.txt"]);
  });

  it("lose what a killed build left half written, but not what another is writing", () => {
    pictureCache(event).put(a, bytes("one"));
    const [old, young] = [`${b}.123.new`, `${c}.456.new`];
    for (const name of [old, young]) writeFileSync(join(folder(), "pictures", name), "half");
    utimesSync(join(folder(), "pictures", old), 0, 0);
    const cache = pictureCache(event);
    cache.get(a);
    cache.sweep();
    expect(entries()).toEqual([a, young]);
  });

  it("are neither written nor removed by a build that must write nothing", () => {
    pictureCache(event, true).put(a, bytes("one"));
    expect(existsSync(folder())).toBe(false);
    pictureCache(event).put(a, bytes("one"));
    const reader = pictureCache(event, true);
    reader.put(b, bytes("two"));
    reader.sweep();
    expect(entries()).toEqual([a]);
    expect(text(reader.get(a))).toBe("one");
  });
});

describe("where nothing can be kept", () => {
  it("a disk that refuses is done without", () => {
    const cache = pictureCache(join(event, "gone"));
    cache.put(a, bytes("one"));
    cache.sweep();
    expect(cache.get(a)).toBeUndefined();
    expect(readdirSync(event)).toEqual([]);
  });

  it("a file in the folder's place is left alone", () => {
    writeFileSync(folder(), "somebody's own");
    const cache = pictureCache(event);
    cache.put(a, bytes("one"));
    cache.sweep();
    expect(cache.get(a)).toBeUndefined();
    expect(readFileSync(folder(), "utf8")).toBe("somebody's own");
  });

  it.each(["", "pictures"])("a link to elsewhere is not followed (%s)", (below) => {
    const elsewhere = join(event, "elsewhere");
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, c), "precious");
    if (below !== "") mkdirSync(folder());
    symlinkSync(elsewhere, join(folder(), below));
    const cache = pictureCache(event);
    cache.put(a, bytes("one"));
    cache.sweep();
    expect(cache.get(a)).toBeUndefined();
    expect(readdirSync(elsewhere)).toEqual([c]);
  });
});

describe("two builds at once", () => {
  it("always read whole pictures while another writes and removes them", async () => {
    const module = JSON.stringify(new URL("../../dist/kit/io/picture-cache.js", import.meta.url).href);
    const script = join(event, "writer.mjs");
    writeFileSync(
      script,
      `import { pictureCache } from ${module};
process.on("message", () => process.exit(0));
const write = (turn) => {
  const cache = pictureCache(${JSON.stringify(event)});
  if (turn % 10 === 9) cache.sweep();
  cache.put("${a}", new Uint8Array(20_000).fill(turn));
  setImmediate(write, turn + 1);
};
write(0);`,
    );
    const writers = [fork(script), fork(script)];
    const ended = Promise.all(writers.map((one) => new Promise((resolve) => one.on("exit", resolve))));
    const values = new Set<number | undefined>();
    while (values.size < 30) {
      const found = pictureCache(event).get(a);
      if (found !== undefined) {
        expect(found.length).toBe(20_000);
        expect(found.every((byte) => byte === found[0])).toBe(true);
        values.add(found[0]);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const one of writers) one.send("stop");
    expect(await ended).toEqual([0, 0]);
  });
});
