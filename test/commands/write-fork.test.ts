// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { checkFreeFolder, writeFork } from "../../kit/commands/fork/write-fork.ts";
import { forkWords } from "../../kit/commands/words/fork/index.ts";
import { FileSystemError } from "../../kit/io/file-system.ts";
import type { Operation } from "../../kit/io/memory-file-system.ts";
import { cleanup } from "../../kit/publish/running.ts";
import { fakeMachine, memoryDisk } from "../publish/memory-ports.ts";

const words = forkWords.en;
const files = new Map<string, string | Uint8Array>([
  ["event.yaml", "id: a\n"],
  ["lineage/a.zip", new Uint8Array([80, 75])],
  ["pages/deep/b.md", "b\n"],
]);
const folder = "/place/child";

/** A disk whose calls fail with a code as told. */
function diskWith(fault: (call: number, operation: Operation) => string | undefined = () => undefined) {
  let calls = 0;
  let isArmed = false;
  const disk = memoryDisk({ fault: (_, operation) => (isArmed ? fault(calls++, operation) : undefined) });
  const arm = (on: boolean) => {
    isArmed = on;
    calls = 0;
  };
  return { disk, arm, calls: () => calls };
}

const inPlace = (disk: ReturnType<typeof memoryDisk>) =>
  Object.keys(disk.snapshot()).filter((path) => path.startsWith("/place/") && !path.startsWith("/place/event"));
const whole = ["/place/child", "/place/child/event.yaml", "/place/child/lineage", "/place/child/lineage/a.zip"];

describe("the folder of a fork", () => {
  it("is written whole, with nothing beside it", () => {
    const { disk } = diskWith();
    expect(writeFork(folder, files, { disk, machine: fakeMachine(7) }, words)).toEqual([]);
    expect(inPlace(disk)).toEqual(expect.arrayContaining(whole));
    expect(inPlace(disk).filter((path) => path.includes("event-kit-fork"))).toEqual([]);
  });

  it("is refused where something is, were it an empty folder, and where nothing could be", () => {
    const { disk } = diskWith();
    const refusal = (path: string) => () => checkFreeFolder(path, { disk }, words);
    expect(refusal("/place/event")).toThrow(/already there/u);
    expect(refusal("/nowhere/child")).toThrow(/does not exist/u);
    disk.createFolder(folder);
    expect(() => writeFork(folder, files, { disk, machine: fakeMachine(7) }, words)).toThrow(/already there/u);
    expect(inPlace(disk)).toEqual([folder]);
  });

  it("is whole or absent whenever the process is killed, and the next run sweeps", () => {
    const sample = diskWith();
    sample.arm(true);
    writeFork(folder, files, { disk: sample.disk, machine: fakeMachine(7) }, words);
    for (let at = 0; at < sample.calls(); at += 1) {
      const { disk, arm } = diskWith((call) => (call >= at ? "KILLED" : undefined));
      arm(true);
      expect(() => writeFork(folder, files, { disk, machine: fakeMachine(7) }, words)).toThrow();
      arm(false);
      const isThere = inPlace(disk).includes(folder);
      if (isThere) expect(inPlace(disk)).toEqual(expect.arrayContaining(whole));
      const next = isThere ? "/place/other" : folder;
      if (isThere) continue;
      writeFork(next, files, { disk, machine: fakeMachine(8) }, words);
      const left = inPlace(disk).filter((path) => path.includes("event-kit-fork-"));
      expect(left, `killed at call ${at}`).toEqual([]);
    }
    cleanup();
  });

  it("leaves nothing when the disk is full, and says the system's reason", () => {
    const { disk, arm } = diskWith((call, operation) => (operation === "create" && call > 6 ? "ENOSPC" : undefined));
    arm(true);
    expect(() => writeFork(folder, files, { disk, machine: fakeMachine(7) }, words)).toThrow(FileSystemError);
    expect(inPlace(disk)).toEqual([]);
  });

  it("leaves alone what another process that still runs is writing", () => {
    const { disk } = diskWith();
    disk.createFolder("/place/.child.event-kit-fork-9");
    disk.create("/place/.child.event-kit-fork-9.json", JSON.stringify(fakeMachine(9).mark()));
    expect(writeFork(folder, files, { disk, machine: fakeMachine(7, [7, 9]) }, words)).toEqual([]);
    expect(disk.kind("/place/.child.event-kit-fork-9")).toBe("folder");
    expect(writeFork("/place/child2", files, { disk, machine: fakeMachine(7) }, words)).toEqual([]);
  });
});
