// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { FileSystemError } from "../../kit/io/file-system.ts";
import { type MemoryFileSystem, memoryFileSystem } from "../../kit/io/memory-file-system.ts";
import {
  becomeSeries,
  contentNames,
  endMove,
  MoveBlocked,
  moveJournal,
  moveUnderWay,
} from "../../kit/series/become-series.ts";

const folder = "/event";
const series = "format: 1\nid: fete\nname: La Fête\n";
const before: Readonly<Record<string, string>> = {
  "event.yaml": "id: fete-2031",
  "theme.yaml": "fonts: system",
  "sessions/qui-decide.md": "a session",
  "media/photos/porte.jpg": "a picture",
  "lineage/nec.json": "{}",
  "README.md": "ours",
  LICENSE: "ours too",
  "package.json": "{}",
  "event-kit.lock.json": "{}",
  "_site/index.html": "built",
  ".git/HEAD": "ref",
};

/** A disk with the event, and one that fails once at the call of that number (none when undefined). */
function diskThatStopsAt(call?: number): { readonly disk: MemoryFileSystem; counting(): number } {
  let calls = -1;
  let armed = false;
  const disk = memoryFileSystem(["/event"], {
    fault: () => {
      if (!armed) return undefined;
      calls += 1;
      return call !== undefined && calls === call ? "KILLED" : undefined;
    },
  });
  for (const [path, text] of Object.entries(before)) put(disk, path, text);
  armed = true;
  return { disk, counting: () => calls + 1 };
}

function put(disk: MemoryFileSystem, path: string, text: string): void {
  const parts = path.split("/").slice(0, -1);
  parts.forEach((_, index) => {
    const above = `${folder}/${parts.slice(0, index + 1).join("/")}`;
    if (disk.kind(above) === "absent") disk.createFolder(above);
  });
  disk.create(`${folder}/${path}`, text);
}

const files = (disk: MemoryFileSystem) =>
  Object.fromEntries(Object.entries(disk.snapshot()).filter(([, content]) => content !== "/"));

const move = (disk: MemoryFileSystem) =>
  becomeSeries(folder, { id: "fete-2031", names: contentNames(folder, disk), series }, disk);

const after = {
  "/event/editions/fete-2031/event.yaml": "id: fete-2031",
  "/event/editions/fete-2031/theme.yaml": "fonts: system",
  "/event/editions/fete-2031/sessions/qui-decide.md": "a session",
  "/event/editions/fete-2031/media/photos/porte.jpg": "a picture",
  "/event/editions/fete-2031/lineage/nec.json": "{}",
  "/event/series.yaml": series,
  "/event/README.md": "ours",
  "/event/LICENSE": "ours too",
  "/event/package.json": "{}",
  "/event/event-kit.lock.json": "{}",
  "/event/_site/index.html": "built",
  "/event/.git/HEAD": "ref",
};
const latin = (record: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(record).map(([path, text]) => [path, Buffer.from(text).toString("latin1")]));

describe("an event becomes the first edition of a series", () => {
  it("moves all its content below editions/<id>, and leaves what is around it where it was", () => {
    const { disk } = diskThatStopsAt();
    move(disk);
    expect(files(disk)).toEqual(latin(after));
  });

  it("moves event.yaml first, so that no command meanwhile takes a part for the whole", () => {
    const { disk } = diskThatStopsAt();
    expect(contentNames(folder, disk)).toEqual(["event.yaml", "lineage", "media", "sessions", "theme.yaml"]);
  });

  it("loses nothing when it is killed at any call, and running it again ends it", () => {
    const whole = diskThatStopsAt();
    move(whole.disk);
    const calls = whole.counting();
    expect(calls).toBeGreaterThan(15);
    for (let call = 0; call < calls; call += 1) {
      const { disk } = diskThatStopsAt(call);
      expect(() => move(disk)).toThrow(FileSystemError);
      const kept = Object.values(files(disk));
      for (const text of Object.values(latin(before))) expect(kept).toContain(text);
      if (endMove(folder, disk) === undefined && disk.kind("/event/event.yaml") === "file") move(disk);
      expect(files(disk), `killed at call ${call}`).toEqual(latin(after));
    }
  });

  it("is neither an event nor a series while it is under way", () => {
    const { disk } = diskThatStopsAt();
    const renames = contentNames(folder, disk).length;
    const seen = new Set<string>();
    for (let call = 0; call < 40; call += 1) {
      const stopped = diskThatStopsAt(call);
      try {
        move(stopped.disk);
      } catch {
        const has = (name: string) => stopped.disk.kind(`/event/${name}`) === "file";
        const isPart = stopped.disk.kind("/event/editions/fete-2031/event.yaml") === "file" && !has("series.yaml");
        if (isPart) seen.add(`${has("event.yaml")} ${has(moveJournal)}`);
      }
    }
    expect(renames).toBe(5);
    expect([...seen]).toEqual(["false true"]);
  });

  it("stops at a folder called editions, and touches nothing", () => {
    const { disk } = diskThatStopsAt();
    put(disk, "editions/notes.txt", "mine");
    const snapshot = disk.snapshot();
    expect(() => move(disk)).toThrow(MoveBlocked);
    expect(disk.snapshot()).toEqual(snapshot);
  });

  it("writes over nothing that somebody made again while it was cut", () => {
    const { disk } = diskThatStopsAt();
    const journal = { id: "fete-2031", names: ["event.yaml", "sessions"], series };
    put(disk, moveJournal, JSON.stringify(journal));
    put(disk, "editions/fete-2031/event.yaml", "moved");
    const snapshot = disk.snapshot();
    expect(() => endMove(folder, disk)).toThrow(new MoveBlocked("event.yaml"));
    expect(disk.snapshot()).toEqual(snapshot);
  });

  it.each([
    "",
    "{}",
    '{"id":"../../etc","names":["event.yaml"],"series":""}',
    '{"id":"a","names":["../x"],"series":""}',
    '{"id":"a","names":["package.json"],"series":""}',
    '{"id":"a","names":[".git"],"series":""}',
  ])("does nothing that a journal says which it never wrote: %s", (text) => {
    const { disk } = diskThatStopsAt();
    put(disk, moveJournal, text);
    expect(() => moveUnderWay(folder, disk)).toThrow(MoveBlocked);
  });

  it.each(["editions", "editions/fete-2031"])("follows no link in the place of %s", (path) => {
    const { disk } = diskThatStopsAt();
    put(disk, moveJournal, JSON.stringify({ id: "fete-2031", names: ["event.yaml"], series }));
    disk.createFolder("/elsewhere");
    if (path !== "editions") disk.createFolder(`${folder}/editions`);
    disk.plant(`${folder}/${path}`, "/elsewhere");
    const snapshot = disk.snapshot();
    expect(() => endMove(folder, disk)).toThrow(new MoveBlocked(path));
    expect(disk.snapshot()).toEqual(snapshot);
  });

  it("has nothing to end in a folder where nothing was begun", () => {
    expect(endMove(folder, memoryFileSystem([folder]))).toBeUndefined();
  });
});
