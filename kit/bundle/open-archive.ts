// SPDX-License-Identifier: MIT
import { inflateRawSync } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { BundleError } from "./bundle-error.ts";
import { bundleLimits } from "./bundle-limits.ts";
import { judgedEntry, judgeNames, type NamedEntry } from "./judge-entries.ts";

/** An archive of which nothing was unpacked yet. */
export interface Archive {
  /** Its files, by path, each with a safe name; folders are not listed. */
  readonly paths: ReadonlySet<string>;
  /** A file's bytes; undefined when there are more than `most`: then no more are unpacked. Throws BundleError. */
  read(path: string, most: number): Promise<Uint8Array | undefined>;
}

/**
 * Opens a zip archive (APPNOTE 6.3: stored or deflated entries) that a stranger made, and judges its names before anything
 * is unpacked. What it says of sizes is never believed. Throws BundleError, and nothing else.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const entries: NamedEntry[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await damaged(fromBufferPromise(buffer, { decodeStrings: false }));
  if (zip.entryCount > bundleLimits.files) throw new BundleError("too-many-files");
  await damaged(eachOf(zip, (entry) => entries.push(judgedEntry(entry))));
  judgeNames(entries);
  // Entries that lie over one another would have the same bytes unpacked thousands of times.
  if (entries.reduce((sum, { entry }) => sum + entry.compressedSize, 0) > bytes.byteLength)
    throw new BundleError("not-a-zip");
  const files = new Map(entries.filter(({ isFolder }) => !isFolder).map(({ path, entry }) => [path, entry]));
  return {
    paths: new Set(files.keys()),
    async read(path, most) {
      const entry = files.get(path);
      if (entry === undefined) throw new BundleError("missing-file", path);
      return unpacked(await packed(zip, entry, buffer, path), entry, most, path);
    },
  };
}

async function eachOf(zip: ZipFile, take: (entry: Entry) => void): Promise<void> {
  for await (const entry of zip.eachEntry()) take(entry);
}

/** What the archive cannot be read for is one thing to whoever was given it: it is damaged, or something else. */
async function damaged<T>(reading: Promise<T>, path?: string): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof BundleError ? error : new BundleError("not-a-zip", path);
  }
}

/** The bytes of an entry as they are in the archive; yauzl refuses those that would go beyond its end. */
async function packed(zip: ZipFile, entry: Entry, buffer: Buffer, path: string): Promise<Buffer> {
  const { fileDataStart: start } = await damaged(zip.readLocalFileHeaderPromise(entry, { minimal: true }), path);
  return buffer.subarray(start, start + entry.compressedSize);
}

/** Unpacks one file, and stops as soon as there is more than was asked. */
function unpacked(data: Buffer, entry: Entry, most: number, path: string): Uint8Array | undefined {
  if (entry.compressionMethod === 0) return data.length > most ? undefined : new Uint8Array(data);
  try {
    const whole = inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
    return whole.length > most ? undefined : new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength);
  } catch (error) {
    if (error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw new BundleError("not-a-zip", path);
  }
}
