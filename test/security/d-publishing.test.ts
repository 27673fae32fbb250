// SPDX-License-Identifier: MIT
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { thisMachine } from "../../kit/io/machine.ts";
import { memoryFileSystem } from "../../kit/io/memory-file-system.ts";
import { publish } from "../../kit/publish/publish.ts";
import { bin, scratchFolder } from "../helpers/kit-cli.ts";
import { treeHash } from "../helpers/site-files.ts";
import { attack, expectRefusal, expectSentences, hostileEvent } from "./hostile.ts";

const place = scratchFolder();
const day = ["--as-of", "2027-01-01"] as const;
const digest = "0".repeat(64);
const beside = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.includes("event-kit-"))
    .sort();

/** A folder with something precious in it, and what it looked like. */
function precious(name: string): { readonly folder: string; readonly isUntouched: () => boolean } {
  const folder = join(place, name);
  mkdirSync(join(folder, "sub"), { recursive: true });
  writeFileSync(join(folder, "sub/thesis.txt"), "ten years of work");
  const before = treeHash(folder);
  return { folder, isUntouched: () => treeHash(folder) === before };
}

describe("row 33: an output folder prepared by a stranger", () => {
  it.each([
    ["paths that lead out", [{ path: "../precious-marker/sub/thesis.txt", sha256: digest }]],
    ["absolute paths", [{ path: "/etc/passwd", sha256: digest }]],
    [
      "a million paths of nothing",
      Array.from({ length: 1_000_000 }, (_, index) => ({ path: `../${index}`, sha256: digest })),
    ],
  ])("with a marker that names %s is refused, and nothing is removed", async (_, files) => {
    const { isUntouched } = precious("precious-marker");
    const folder = hostileEvent(place, `marker-${files.length}-${files[0]?.path.length}`, {
      "_site/.event-kit-site.json": JSON.stringify({ event_kit_site: 1, files }),
    });
    expectRefusal(await attack(["build", folder]), 2, /_site/);
    expect(isUntouched()).toBe(true);
    expect(readdirSync(join(folder, "_site"))).toEqual([".event-kit-site.json"]);
  });

  it.each([".", "..", "/", "", "/dev/null"])("-o %j is refused", async (out) => {
    const folder = hostileEvent(place, `out-${Buffer.from(out).toString("hex")}`, {});
    expectRefusal(await attack(["build", ".", "-o", out], { cwd: folder }), 2, /publish/i);
    expect(readdirSync(folder)).toEqual(["event.yaml"]);
  });

  it("a _site that is a link to a folder with content leaves it alone", async () => {
    const { folder: target, isUntouched } = precious("precious-link");
    const folder = hostileEvent(place, "linked-out", {});
    symlinkSync(target, join(folder, "_site"));
    expectRefusal(await attack(["build", folder]), 2, /leads out of the event/);
    expectRefusal(await attack(["build", folder, "-o", join(folder, "_site")]), 2, /thesis|sub/);
    expect(isUntouched()).toBe(true);
  });

  it("a _site that is a link to another site of the kit leaves that one alone, unless it is named", async () => {
    const other = hostileEvent(place, "other-event", {});
    expect((await attack(["build", other])).code).toBe(0);
    const before = treeHash(join(other, "_site"));
    const folder = hostileEvent(place, "linked-site", {});
    symlinkSync(join(other, "_site"), join(folder, "_site"));
    expectRefusal(await attack(["build", folder]), 2, /leads out of the event/);
    expect(treeHash(join(other, "_site"))).toBe(before);
  });

  it("work folders beside it that are links are neither followed nor emptied", async () => {
    const { folder: target, isUntouched } = precious("precious-work");
    const folder = hostileEvent(place, "linked-work", {});
    for (const ending of ["1", "old-1", "lock-1"]) symlinkSync(target, join(folder, `._site.event-kit-${ending}`));
    const ran = await attack(["build", folder]);
    expect(ran.code, ran.stderr).toBe(0);
    expect(isUntouched()).toBe(true);
  });

  it("a journal that leads elsewhere, or is no journal, moves and removes nothing there", async () => {
    const { folder: target, isUntouched } = precious("precious-journal");
    for (const [index, text] of [
      JSON.stringify({ staging: "/../../precious-journal", old: "old-1" }),
      "[".repeat(100_000),
      "x".repeat(5_000_000),
    ].entries()) {
      const folder = hostileEvent(place, `journal-${index}`, { "._site.event-kit-journal": text });
      const ran = await attack(["build", folder]);
      expect(ran.code, ran.stderr).toBe(0);
      expect(beside(folder)).toEqual([]);
    }
    const folder = hostileEvent(place, "journal-link", {});
    symlinkSync(join(target, "sub/thesis.txt"), join(folder, "._site.event-kit-journal"));
    expectRefusal(await attack(["build", folder]), 3, /journal/);
    expect(isUntouched()).toBe(true);
  });
});

describe("row 35: a lock left by a stranger", () => {
  it("that says it was taken in a thousand years, on another computer, is a dead one", async () => {
    const disk = memoryFileSystem(["/place"]);
    disk.create(
      "/place/.site.event-kit-lock",
      JSON.stringify({ pid: 1, host: "elsewhere.example", since: "3026-01-01T00:00:00Z", birth: "" }),
    );
    const machine = { ...thisMachine(), cwd: "/", home: "/home" };
    const report = await publish(
      [{ path: "index.html", content: "a" }],
      { folder: "/place/site", input: "/event", wait: 0 },
      { disk, machine },
    );
    expect(report.written).toBeGreaterThan(0);
  });

  it("of the real command, that names no process, is taken over", async () => {
    const folder = hostileEvent(place, "lock", {
      "._site.event-kit-lock": JSON.stringify({ pid: -1, host: "x", since: "never", birth: "" }),
    });
    const ran = await attack(["build", folder]);
    expect(ran.code, ran.stderr).toBe(0);
    expect(beside(folder)).toEqual([]);
  });

  it("two builds at once both end well, or one says so, and the site is whole", async () => {
    const folder = hostileEvent(place, "twice", {});
    const both = await Promise.all([attack(["build", folder, ...day]), attack(["build", folder, ...day])]);
    await attack(["build", folder, "-o", join(place, "alone"), ...day]);
    for (const { code, stderr } of both) expect([0, 3], stderr).toContain(code);
    expect(treeHash(join(folder, "_site"))).toBe(treeHash(join(place, "alone")));
    expect(beside(folder)).toEqual([]);
  });
});

describe("row 29: a stop signal in the middle of a build", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("%s leaves the old site, and nothing beside it", async (signal) => {
    const folder = hostileEvent(place, signal, {});
    await attack(["build", folder, ...day]);
    const before = treeHash(join(folder, "_site"));
    const child = spawn(process.execPath, [bin, "build", folder, "--as-of", "2027-03-20"], { stdio: "ignore" });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    while (beside(folder).length === 0 && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill(signal);
    const code = await ended;
    expect(beside(folder)).toEqual([]);
    if (code !== 0) expect(treeHash(join(folder, "_site"))).toBe(before);
  });
});

describe("row 32: a poor environment", () => {
  const folder = hostileEvent(place, "poor", {});
  const out = (name: string) => ["build", folder, "-o", join(place, name)] as const;

  it.each([
    ["no home", "unset HOME;"],
    ["64 open files at most", "ulimit -n 64;"],
    ["no standard streams to write to", "exec >&- 2>&- <&-;"],
  ])("with %s, builds", async (name, shell) => {
    const { code, stderr } = await attack(out(`poor-${name.slice(0, 4)}`), { shell });
    expect(code, stderr).toBe(0);
    expect(existsSync(join(place, `poor-${name.slice(0, 4)}`, "index.html"))).toBe(true);
  });

  it("where the user has no home at all, builds", async () => {
    // As in a container run under a number that no account has.
    const preload = join(place, "no-home.cjs");
    writeFileSync(
      preload,
      'const os = require("node:os"); os.homedir = () => { throw new Error("no home"); }; require("node:module").syncBuiltinESMExports();',
    );
    const { code, stderr } = await attack(out("homeless"), { env: { NODE_OPTIONS: `--require=${preload}` } });
    expect(code, stderr).toBe(0);
  });

  it.each([
    ["files of half a kilobyte at most", "ulimit -f 1;", 3, /EFBIG|EXFSZ|disk/],
    ["a folder for output below a file", "", 2, /file, not a folder|refuses/],
  ] as const)("with %s, says so in a sentence", async (_, shell, exit, words) => {
    const target = shell === "" ? "/dev/null" : join(place, "small");
    expectRefusal(await attack(["build", folder, "-o", target], { shell }), exit, words);
  });

  it("refuses an address with a name and a password, which every page would show", async () => {
    expectRefusal(await attack([...out("address"), "--site-url", "https://ada:secret@town.example/"]), 2, "--site-url");
    const ran = await attack([...out("address"), "--site-url", "https://town.example/\"'<a b>"]);
    expectSentences(ran.stderr);
    expect(readFileSync(join(place, "address/fete-du-libre-2027/index.html"), "utf8")).not.toContain("<a b>");
  });
});
