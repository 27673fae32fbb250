// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { takeLock } from "../../kit/publish/lock.ts";
import { resolveOutput } from "../../kit/publish/output.ts";
import { publish } from "../../kit/publish/publish.ts";
import { recover } from "../../kit/publish/recover.ts";
import { besides, fakeMachine, memoryDisk, memoryPorts, output, publishedTree } from "./memory-ports.ts";
import { expectedTree, sampleSite } from "./sample-site.ts";

const A = sampleSite("A", 3);
const path = "/place/event/._site.event-kit-lock";
const target = resolveOutput(output, memoryPorts());

/** A disk where process 7 holds the lock, and a process 8 that knows which processes live. */
async function heldBy7(living: number[], options = {}) {
  const disk = memoryDisk(options);
  const owner = fakeMachine(7);
  await takeLock(target, { disk, machine: owner }, 0);
  return { disk, owner, ports: { disk, machine: fakeMachine(8, living) } };
}

describe("the lock of a living publisher", () => {
  it("stops another one at once when it will not wait, saying who holds it and since when", async () => {
    const { disk, ports } = await heldBy7([7, 8]);
    const before = disk.snapshot();
    await expect(publish(A, { ...output, wait: 0 }, ports)).rejects.toMatchObject({
      code: "output/locked",
      path: "/place/event/_site",
      args: { pid: 7, host: "desk", since: "2018-09-13T00:00:00.000Z", lock: path },
    });
    expect(disk.snapshot()).toEqual(before);
  });

  it("is waited for, ten seconds when nothing is said", async () => {
    const { ports } = await heldBy7([7, 8]);
    const start = ports.machine.now();
    await expect(publish(A, output, ports)).rejects.toMatchObject({ code: "output/locked" });
    expect(ports.machine.now() - start).toBe(10_000);
  });

  it("is taken as soon as it is released", async () => {
    const { disk, ports } = await heldBy7([7, 8]);
    const sleep = async (milliseconds: number) => {
      if (milliseconds > 0 && disk.kind(path) === "file") disk.removeFile(path);
    };
    await publish(A, output, { disk, machine: { ...ports.machine, sleep } });
    expect(publishedTree(disk)).toEqual(expectedTree(A));
    expect(besides(disk)).toEqual([]);
  });

  it("makes repairing step back: the other will do it", async () => {
    const { disk, ports } = await heldBy7([7, 8]);
    expect(await recover(output, ports)).toBe("busy");
    expect(besides(disk)).toEqual([path]);
  });
});

describe("the lock of a dead publisher", () => {
  it("is taken over at once", async () => {
    const { disk, ports } = await heldBy7([8]);
    await publish(A, { ...output, wait: 0 }, ports);
    expect(publishedTree(disk)).toEqual(expectedTree(A));
    expect(besides(disk)).toEqual([]);
  });

  it("is not taken from the process that was quicker to take it over", async () => {
    const { disk, ports } = await heldBy7([8, 9]);
    const quick = { disk, machine: fakeMachine(9, [9]) };
    const slow = { ...ports.machine, isAlive: ports.machine.isAlive };
    let raced = false;
    const rename = (from: string, to: string) => {
      // Between the slow one's look at the dead lock and its move, the quick one takes the lock.
      if (!raced) {
        raced = true;
        disk.removeFile(path);
        disk.create(path, JSON.stringify(quick.machine.mark()));
      }
      disk.rename(from, to);
    };
    const taking = takeLock(target, { disk: { ...disk, rename }, machine: slow }, 0);
    await expect(taking).rejects.toMatchObject({ code: "output/locked", args: { pid: 9 } });
    expect(JSON.parse(disk.snapshot()[path] ?? "")).toMatchObject({ pid: 9 });
    expect(besides(disk)).toEqual([path]);
  });

  it("on another computer is believed for an hour, and no longer", async () => {
    const { ports } = await heldBy7([]);
    const machine = { ...ports.machine, mark: () => ({ ...ports.machine.mark(), host: "laptop" }) };
    await expect(takeLock(target, { ...ports, machine }, 0)).rejects.toMatchObject({ code: "output/locked" });
    const later = { ...machine, now: () => machine.now() + 3_600_000 };
    expect((await takeLock(target, { ...ports, machine: later }, 0)).held()).toBe(true);
  });

  it("killed while writing it is believed for two seconds", async () => {
    const disk = memoryDisk({ now: () => Date.UTC(2018, 8, 13) });
    disk.create(path, '{"pid":');
    const machine = fakeMachine(8);
    await takeLock(target, { disk, machine }, 5);
    expect(machine.now() - Date.UTC(2018, 8, 13)).toBe(2_000);
  });
});

describe("a lock", () => {
  it("is only released by who holds it", async () => {
    const { disk, ports } = memoryPortsOf7();
    const lock = await takeLock(target, ports, 0);
    disk.removeFile(path);
    disk.create(path, "another's");
    expect(lock.held()).toBe(false);
    lock.release();
    expect(disk.snapshot()[path]).toBe("another's");
  });

  it("lost during a build stops the build before it touches the site", async () => {
    const { disk, ports } = memoryPortsOf7();
    async function* source() {
      yield* A;
      disk.removeFile(path);
    }
    await expect(publish(source(), output, ports)).rejects.toMatchObject({ code: "output/interrupted" });
    expect(publishedTree(disk)).toBeUndefined();
    expect(besides(disk)).toEqual([]);
  });

  it.each([
    ["a folder", true],
    ["a link", false],
  ])("whose place is taken by %s is not read, and refused", async (_, folder) => {
    const disk = memoryDisk();
    if (folder) disk.createFolder(path);
    else disk.plant(path, "/home/camille");
    await expect(takeLock(target, memoryPorts(disk), 0)).rejects.toMatchObject({ code: "output/locked" });
  });
});

function memoryPortsOf7() {
  const disk = memoryDisk();
  return { disk, ports: memoryPorts(disk, 7) };
}
