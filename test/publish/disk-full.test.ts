// SPDX-License-Identifier: MIT
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { diskFileSystem } from "../../kit/io/disk-file-system.ts";
import { type FileSystem, FileSystemError } from "../../kit/io/file-system.ts";
import { publish } from "../../kit/publish/publish.ts";
import { PublishError } from "../../kit/publish/publish-error.ts";
import { expectedTree, sampleSite } from "./sample-site.ts";
import { contentOf, realPorts, tempFolder, treeOf } from "./temp-folder.ts";

const PAGE = 4_000;
const SMALL = sampleSite("A", 30, "x".repeat(PAGE));
const LARGE = sampleSite("B", 120, "y".repeat(PAGE));

/** Megabytes of disk: enough for the small site and for more and more, never all, of the large one. */
const SIZES = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

describe("a disk that becomes full", () => {
  it.each(SIZES)("at %d MB leaves the old site whole, and nothing of the new one", async (size) => {
    const folder = tempFolder();
    const { disk, kind } = smallDisk(folder, size * 1_000_000);
    const ports = { ...realPorts(join(folder, "elsewhere")), disk };
    const output = { folder: join(folder, "_site"), input: join(folder, "event") };
    mkdirSync(join(folder, "event"));
    await publish(SMALL, output, ports);
    const before = treeOf(folder);
    const error = await publish(LARGE, output, ports).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error, kind).toBeInstanceOf(PublishError);
    expect(error, kind).toMatchObject({ code: "output/disk-full" });
    expect(treeOf(folder), kind).toEqual(before);
    expect(await publish(SMALL, output, realPorts(join(folder, "elsewhere")))).toMatchObject({ written: 0 });
  });

  it("that is large enough for both sites takes the new one", async () => {
    const folder = tempFolder();
    const { disk } = smallDisk(folder, 4_000_000);
    const ports = { ...realPorts(join(folder, "elsewhere")), disk };
    const output = { folder: join(folder, "_site"), input: join(folder, "event") };
    await publish(SMALL, output, ports);
    await publish(LARGE, output, ports);
    expect(contentOf(output.folder)).toEqual(expectedTree(LARGE));
  });
});

/** A really small disk where one can be mounted; elsewhere the real one, with its writes counted. */
function smallDisk(folder: string, size: number): { disk: FileSystem; kind: string } {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], { stdio: "ignore" });
    onTestFinished(() => void execFileSync("umount", [folder]));
    return { disk: diskFileSystem(), kind: "mounted" };
  } catch {
    return { disk: countedDisk(size), kind: "counted" };
  }
}

function countedDisk(size: number): FileSystem {
  const disk = diskFileSystem();
  let left = size;
  const create = (path: string, content: string | Uint8Array) => {
    left -= Math.ceil(content.length / 4_096) * 4_096;
    if (left < 0) throw new FileSystemError("ENOSPC", path);
    return disk.create(path, content);
  };
  return { ...disk, create };
}
