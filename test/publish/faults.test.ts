// SPDX-License-Identifier: MIT
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type { MemoryFileSystem, Operation } from "../../kit/io/memory-file-system.ts";
import { publish } from "../../kit/publish/publish.ts";
import { PublishError } from "../../kit/publish/publish-error.ts";
import { recover } from "../../kit/publish/recover.ts";
import { besides, fakeMachine, memoryDisk, output, publishedTree } from "./memory-ports.ts";
import { expectedTree, sampleSite } from "./sample-site.ts";

const A = sampleSite("A", 4);
const B = sampleSite("B", 4);
const treeA = expectedTree(A);
const treeB = expectedTree(B);

type Fault = (call: number, operation: Operation) => string | undefined;

/** A disk on which the site may already be in version A, and whose next calls can be made to fail. */
async function place(withSite: boolean) {
  let fault: Fault = () => undefined;
  let calls = 0;
  const disk = memoryDisk({ fault: (_, operation) => fault(calls++, operation) });
  const arm = (next: Fault) => {
    fault = next;
    calls = 0;
  };
  const ports = (pid: number) => ({ disk, machine: fakeMachine(pid) });
  if (withSite) await publish(A, output, ports(1));
  return { disk, arm, ports, calls: () => calls };
}

/** How many calls a publication of B makes on such a disk. */
async function callsOf(withSite: boolean): Promise<number> {
  const { arm, ports, calls } = await place(withSite);
  arm(() => undefined);
  await publish(B, output, ports(2));
  return calls();
}

/** The process ends at the call, and so do all its later ones: what its own tidying would do does not happen either. */
const killedAt = (index: number): Fault => {
  return (call) => (call >= index ? "KILLED" : undefined);
};

async function attempt(action: Promise<unknown>): Promise<unknown> {
  return action.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** A third process repairs and publishes B: everything must be as after a clean build. */
async function nextRunIsWhole(disk: MemoryFileSystem, pid = 3): Promise<void> {
  const ports = { disk, machine: fakeMachine(pid) };
  await publish(B, output, ports);
  expect(publishedTree(disk)).toEqual(treeB);
  expect(besides(disk)).toEqual([]);
  expect(await publish(B, output, ports)).toMatchObject({ written: 0, removed: 0, kept: Object.keys(treeB).length });
}

describe.each([
  ["over a site", true, treeA],
  ["for the first time", false, undefined],
])("publishing %s", (_, withSite, old) => {
  it.each([
    [
      "one call fails",
      (index: number): Fault =>
        (call) =>
          call === index ? "EIO" : undefined,
    ],
    ["every write from then on fails", (index: number): Fault => fullFrom(index)],
    [
      "every call from then on fails",
      (index: number): Fault =>
        (call) =>
          call >= index ? "EIO" : undefined,
    ],
  ])("when %s, at whichever call: an error means the old site, and the next run is whole", async (_, faultAt) => {
    const total = await callsOf(withSite);
    let errors = 0;
    for (let index = 0; index < total; index++) {
      const { disk, arm, ports } = await place(withSite);
      arm(faultAt(index));
      const error = await attempt(publish(B, output, ports(2)));
      arm(() => undefined);
      if (error !== undefined) {
        errors++;
        expect(error, `call ${index}`).toBeInstanceOf(PublishError);
        expectOldOrHalfDone(error as PublishError, disk, old);
      } else expect(publishedTree(disk), `call ${index}`).toEqual(treeB);
      await nextRunIsWhole(disk);
    }
    expect(errors).toBeGreaterThan(20);
  });

  it("when one call fails, whichever: nothing of the failed run is left beside, but what that very call would have removed", async () => {
    const total = await callsOf(withSite);
    for (let index = 0; index < total; index++) {
      const { disk, arm, ports } = await place(withSite);
      let failed: Operation | undefined;
      arm((call, operation) => {
        if (call !== index) return undefined;
        failed = operation;
        return "EIO";
      });
      const error = await attempt(publish(B, output, ports(2)));
      arm(() => undefined);
      const sorry = error !== undefined && failed !== "removeFile";
      if (sorry) expect([failed, besidesOrLock(disk)]).toEqual([failed, []]);
    }
  });

  it("when killed at whichever call: the old site, the new one, or neither and a journal; then repaired", async () => {
    const total = await callsOf(withSite);
    const seen = new Set<string>();
    for (let index = 0; index < total; index++) {
      const { disk, arm, ports } = await place(withSite);
      arm(killedAt(index));
      await attempt(publish(B, output, ports(2)));
      arm(() => undefined);
      const found = publishedTree(disk);
      expect(isAllowed(found, old, disk), `call ${index}`).toBe(true);
      const repair = await recover(output, ports(3));
      expect(found === undefined ? [old, treeB] : [found], `call ${index}`).toContainEqual(publishedTree(disk));
      expect(besides(disk), `call ${index}`).toEqual([]);
      seen.add(`${found === undefined ? "absent" : found["index.html"]}, ${repair}`);
      await nextRunIsWhole(disk, 4);
    }
    const start = withSite ? "<h1>Welcome A</h1>, nothing" : "absent, nothing";
    expect([...seen]).toEqual([start, "absent, new-site", "<h1>Welcome B</h1>, nothing"]);
  });
});

describe("repairing after a kill between the two renames", () => {
  it("may itself be killed at whichever call, and is taken up by the next run", async () => {
    const gap = await killAtSecondRename();
    gap.arm(() => undefined);
    await recover(output, gap.ports(3));
    const total = gap.calls();
    for (let index = 0; index < total; index++) {
      const { disk, arm, ports } = await killAtSecondRename();
      expect(publishedTree(disk)).toBeUndefined();
      arm(killedAt(index));
      await attempt(recover(output, ports(3)));
      arm(() => undefined);
      await recover(output, ports(4));
      expect(publishedTree(disk), `call ${index}`).toEqual(treeB);
      expect(besides(disk), `call ${index}`).toEqual([]);
    }
  });

  async function killAtSecondRename() {
    const made = await place(true);
    let renames = 0;
    let dead = false;
    made.arm((_, operation) => {
      dead ||= operation === "rename" && ++renames === 2;
      return dead ? "KILLED" : undefined;
    });
    await attempt(publish(B, output, made.ports(2)));
    made.arm(() => undefined);
    return made;
  }
});

/** Only making things fails, as on a full disk. */
function fullFrom(index: number): Fault {
  const making: readonly Operation[] = ["create", "createFolder", "link"];
  return (call, operation) => (call >= index && making.includes(operation) ? "ENOSPC" : undefined);
}

function expectOldOrHalfDone(error: PublishError, disk: MemoryFileSystem, old: object | undefined): void {
  const halfDone = error.code === "output/half-done";
  expect(publishedTree(disk)).toEqual(halfDone ? undefined : old);
  if (halfDone) expect(disk.snapshot()).toHaveProperty([(error as PublishError<"output/half-done">).args.kept], "/");
}

/** The old site whole, the new one whole, or none at all while a journal says what to do. */
function isAllowed(found: object | undefined, old: object | undefined, disk: MemoryFileSystem): boolean {
  const journal = besides(disk).some((path) => path.endsWith("journal"));
  return [old, treeB].some((tree) => isDeepStrictEqual(tree, found)) || (found === undefined && journal);
}

/** A lock whose removal failed is for the next run. */
function besidesOrLock(disk: MemoryFileSystem): string[] {
  return besides(disk).filter((path) => !path.endsWith("lock"));
}
