// SPDX-License-Identifier: MIT
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { FileEntry, Files } from "./files.ts";
import { assertInside, byCodeUnit, isOutput, isUnseen, maxEntries } from "./unseen.ts";

/** Neither follows a link nor waits for a pipe; the flags do not exist on Windows, where they count for nothing. */
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * A folder of this machine as `Files`. `skip` lists folders (POSIX paths below the root) that are not entered.
 * `list` and `read` throw the file system's own error, with its `code`; that of `list` has as `path` what could not be read, below the root.
 */
export function diskFiles(root: string, options: { readonly skip?: readonly string[] } = {}): Files {
  const skip = new Set(options.skip ?? []);
  return {
    root,
    list: () => walk(root, skip),
    read(path, length = Number.POSITIVE_INFINITY) {
      assertInside(path);
      return readRegular(join(root, path), length);
    },
  };
}

/** One file of this machine as a folder that holds nothing else: what stands beside it is not looked at. */
export function diskFile(path: string): Files {
  const root = dirname(path);
  const beside = diskFiles(root);
  return { ...beside, list: () => entriesAt(root, [basename(path)]) };
}

/** Every entry below the root, with a stack of its own: no folder is deep enough to overflow it. */
function walk(root: string, skip: ReadonlySet<string>): FileEntry[] {
  const found: FileEntry[] = [];
  const folders: FileEntry[] = [{ path: "", kind: "folder", size: 0 }];
  for (let folder = folders.pop(); folder !== undefined && found.length <= maxEntries; folder = folders.pop()) {
    const names = namesIn(root, folder.path);
    if (isOutput(folder.path, names)) continue;
    if (folder.path !== "") found.push(folder);
    for (const entry of entriesAt(
      root,
      pathsIn(folder.path, names).filter((path) => !skip.has(path)),
    )) {
      (entry.kind === "folder" ? folders : found).push(entry);
    }
  }
  return found.sort(byCodeUnit);
}

/** The names in a folder. */
function namesIn(root: string, folder: string): string[] {
  return naming(folder, () => readdirSync(join(root, folder)));
}

/** Does something with a path below the root; an error says which, and nothing of where the root is. */
function naming<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof Error) Object.assign(error, { path });
    throw error;
  }
}

function entriesAt(root: string, paths: readonly string[]): FileEntry[] {
  return paths.map((path) => entryOf(root, path)).filter((entry) => entry !== undefined);
}

function pathsIn(folder: string, names: readonly string[]): string[] {
  const seen = names.filter((name) => !isUnseen(name));
  return folder === "" ? seen : seen.map((name) => `${folder}/${name}`);
}

/** Undefined for what went while the folder was being read, such as an editor's own file. */
function entryOf(root: string, path: string): FileEntry | undefined {
  const stats = naming(path, () => lstatSync(join(root, path), { throwIfNoEntry: false }));
  // A name that is not UTF-8 reads with U+FFFD in it, and nothing answers to that: it is there all the same.
  if (stats === undefined) return path.includes("\ufffd") ? { path, kind: "file", size: 0 } : undefined;
  if (stats.isDirectory()) return { path, kind: "folder", size: 0 };
  if (stats.isFile()) return { path, kind: "file", size: stats.size };
  return { path, kind: stats.isSymbolicLink() ? "link" : "other", size: 0 };
}

function readRegular(file: string, length: number): Uint8Array {
  const descriptor = openSync(file, readOnly);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error("not an ordinary file");
    return readUpTo(descriptor, Math.min(stats.size, length));
  } finally {
    closeSync(descriptor);
  }
}

function readUpTo(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled === size ? bytes : bytes.slice(0, filled);
}
