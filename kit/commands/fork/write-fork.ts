// SPDX-License-Identifier: MIT
import { basename, dirname, join, resolve } from "node:path";
import type { FileSystem } from "../../io/file-system.ts";
import type { Machine, ProcessMark } from "../../io/machine.ts";
import { ifThere, readIfFile } from "../../publish/if-there.ts";
import { noteRunning } from "../../publish/running.ts";
import { UsageError } from "../command.ts";
import type { ForkWords } from "../words/fork/words.ts";

/** What writing needs of the outside world. */
export interface WritePorts {
  readonly disk: FileSystem;
  readonly machine: Machine;
}

type Contents = ReadonlyMap<string, string | Uint8Array>;

/** @throws {UsageError} when something is there already, or when the folder it would be in is not. */
export function checkFreeFolder(folder: string, { disk }: Pick<WritePorts, "disk">, { usage }: ForkWords): void {
  if (disk.kind(resolve(folder)) !== "absent") throw new UsageError(usage.exists(folder));
  const parent = dirname(resolve(folder));
  const real = disk.realPath(parent);
  if (real === undefined || disk.kind(real) !== "folder") throw new UsageError(usage.nowhere(folder));
}

/**
 * Writes a folder that must not exist, all or nothing: beside it first, then moved to its name in one step. What a run that
 * was killed left beside it is removed before. Gives the paths of what was.
 * @throws {UsageError} when something is there by then.
 * @throws {FileSystemError} when the disk refuses; nothing is left then.
 */
export function writeFork(folder: string, files: Contents, ports: WritePorts, words: ForkWords): readonly string[] {
  const { disk, machine } = ports;
  const target = resolve(folder);
  const swept = sweep(target, ports);
  const staging = `${startOf(target)}${machine.mark().pid}`;
  const marker = `${staging}.json`;
  const undo = () => {
    ifThere(() => disk.removeTree(staging));
    ifThere(() => disk.removeFile(marker));
  };
  disk.create(marker, JSON.stringify(machine.mark()));
  const done = noteRunning(undo);
  try {
    disk.createFolder(staging);
    writeAll(staging, files, disk);
    // A rename would take the place of an empty folder.
    if (disk.kind(target) !== "absent") throw new UsageError(words.usage.exists(folder));
    disk.rename(staging, target);
  } finally {
    undo();
    done();
  }
  return swept;
}

const startOf = (target: string) => join(dirname(target), `.${basename(target)}.event-kit-fork-`);

function writeAll(staging: string, files: Contents, disk: FileSystem): void {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const folders = path.split("/").slice(0, -1);
    folders.forEach((_, index) => {
      const folder = folders.slice(0, index + 1).join("/");
      if (!made.has(folder)) disk.createFolder(join(staging, folder));
      made.add(folder);
    });
    disk.create(join(staging, path), content);
  }
}

/** A run notes which process it is before it makes anything: of those that have ended, what they made is removed. */
function sweep(target: string, { disk, machine }: WritePorts): readonly string[] {
  const start = basename(startOf(target));
  const markers = disk
    .entries(dirname(target))
    .filter(
      ({ name, kind }) => kind === "file" && name.startsWith(start) && /^\d+\.json$/u.test(name.slice(start.length)),
    );
  return markers.flatMap(({ name }) => {
    const marker = join(dirname(target), name);
    const mark = markOf(readIfFile(marker, disk));
    const left = marker.replace(/\.json$/u, "");
    const isThere = disk.kind(left) !== "absent";
    // A note that was cut short is of a run that had made nothing yet.
    if (mark === undefined ? isThere : mark.host !== machine.mark().host || machine.isAlive(mark)) return [];
    if (isThere) disk.removeTree(left);
    ifThere(() => disk.removeFile(marker));
    return isThere ? [left] : [];
  });
}

function markOf(text: string | undefined): ProcessMark | undefined {
  try {
    const mark = JSON.parse(text ?? "") as Partial<ProcessMark>;
    const { pid, host, since, birth = "" } = mark;
    if (typeof pid !== "number" || typeof host !== "string" || typeof since !== "string") return undefined;
    return { pid, host, since, birth };
  } catch {
    return undefined;
  }
}
