// SPDX-License-Identifier: MIT

import type { Machine, ProcessMark } from "../../kit/io/machine.ts";
import { type MemoryFileSystem, type MemoryOptions, memoryFileSystem } from "../../kit/io/memory-file-system.ts";
import type { PublishPorts } from "../../kit/publish/output.ts";

/** A machine of which only the given processes live. Sleeping moves its clock. */
export function fakeMachine(pid: number, living: readonly number[] = [pid]): Machine & { host: string } {
  let now = Date.UTC(2018, 8, 13);
  return {
    host: "desk",
    cwd: "/place/event",
    home: "/home/camille",
    now: () => now,
    mark(): ProcessMark {
      return { pid, host: this.host, since: new Date(now).toISOString(), birth: "" };
    },
    isAlive: (mark) => living.includes(mark.pid),
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** A disk in memory with the folders of an ordinary machine. */
export function memoryDisk(options: MemoryOptions = {}): MemoryFileSystem {
  return memoryFileSystem(["/place", "/place/event", "/home", "/home/camille"], options);
}

export const output = { folder: "_site", input: "/place/event" };

/** A first process on a disk in memory. */
export function memoryPorts(disk = memoryDisk(), pid = 1): PublishPorts & { disk: MemoryFileSystem } {
  return { disk, machine: fakeMachine(pid) };
}

/** The files of the published site in a memory disk, marker apart; undefined when the folder is absent. */
export function publishedTree(disk: MemoryFileSystem): Record<string, string> | undefined {
  const all = disk.snapshot();
  if (all["/place/event/_site"] === undefined) return undefined;
  const inside = Object.entries(all).filter(([path, told]) => path.startsWith("/place/event/_site/") && told !== "/");
  const tree = inside.map(([path, told]): [string, string] => [path.slice("/place/event/_site/".length), told]);
  return Object.fromEntries(tree.filter(([path]) => path !== ".event-kit-site.json"));
}

/** What the publisher has left beside the site. */
export function besides(disk: MemoryFileSystem): string[] {
  return Object.keys(disk.snapshot()).filter((path) => path.includes("._site.event-kit-"));
}
