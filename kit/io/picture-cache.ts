// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PictureCache } from "../pictures/picture-cache.ts";

/** A cache that can be rid of what no build asks for any more. */
export interface KeptPictures extends PictureCache {
  /** Removes what was neither asked for nor kept since this cache was opened, and what killed builds left half written. */
  sweep(): void;
}

/** In the event folder; a dot keeps it out of the content, and its own `.gitignore` out of what is shared. */
const cacheFolder = ".event-kit-cache";
const sumBytes = 32;
const entry = /^[0-9a-f]{64}$/u;
const halfWritten = /^[0-9a-f]{64}\.\d+\.new$/u;
/** Long enough for any build to end. */
const aDay = 24 * 60 * 60 * 1000;

/**
 * Pictures kept in the event folder between builds, each in a file that starts with its own SHA-256, written beside its
 * place and renamed: two builds at once, a killed one or a spoilt file cost time, never a wrong picture. Where nothing
 * can be written, or a link stands in the way, nothing is kept and nothing is said. `readOnly` is for builds that must write nothing.
 */
export function pictureCache(eventFolder: string, readOnly = false): KeptPictures {
  const folder = join(eventFolder, cacheFolder);
  const pictures = join(folder, "pictures");
  const used = new Set<string>();
  const ours = () => isFolder(folder) && isFolder(pictures);
  return {
    get(key) {
      used.add(key);
      return quietly(() =>
        ours() && isEntry(join(pictures, key)) ? intact(readFileSync(join(pictures, key))) : undefined,
      );
    },
    put(key, bytes) {
      used.add(key);
      if (readOnly) return;
      quietly(() => {
        prepare(folder, pictures);
        if (ours()) write(join(pictures, key), bytes);
      });
    },
    sweep() {
      if (readOnly) return;
      quietly(() => {
        if (ours()) for (const name of readdirSync(pictures)) if (isLeft(pictures, name, used)) remove(pictures, name);
      });
    },
  };
}

/** The content of an entry; undefined when it is not what was written. */
function intact(file: Buffer): Uint8Array | undefined {
  const content = file.subarray(sumBytes);
  return file.length > sumBytes && sum(content).equals(file.subarray(0, sumBytes)) ? content : undefined;
}

function write(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    // A link that somebody put there is not written through.
    writeFileSync(beside, Buffer.concat([sum(bytes), bytes]), { flag: "wx" });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function prepare(folder: string, pictures: string): void {
  if (isFolder(pictures)) return;
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder);
  if (!isFolder(folder)) return;
  const ignore = join(folder, ".gitignore");
  // What has that name already stays as it is: it may be a link to anything.
  if (lstatSync(ignore, { throwIfNoEntry: false }) === undefined) writeFileSync(ignore, "*\n", { flag: "wx" });
  mkdirSync(pictures);
}

function isLeft(folder: string, name: string, used: ReadonlySet<string>): boolean {
  if (entry.test(name)) return !used.has(name);
  return halfWritten.test(name) && Date.now() - lstatSync(join(folder, name)).mtimeMs > aDay;
}

/** Another build may have removed it first. */
function remove(folder: string, name: string): void {
  rmSync(join(folder, name), { force: true });
}

/** Far above any picture that a page shows. */
const mostBytes = 100_000_000;

/** An ordinary file: reading a pipe would never end. */
function isEntry(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size <= mostBytes;
}

/** A link may lead anywhere: it is not followed. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function sum(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

/** What the disk refuses is done without. */
function quietly<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
