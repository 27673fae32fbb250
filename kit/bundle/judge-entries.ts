// SPDX-License-Identifier: MIT
import type { Entry } from "yauzl";
import { nameFault } from "../load/name-fault.ts";
import { BundleError } from "./bundle-error.ts";
import { bundleLimits } from "./bundle-limits.ts";

/** What an entry of an archive says of itself, without looking at what is in it. */
export interface NamedEntry {
  /** Without the slash that ends the name of a folder. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly entry: Entry;
}

/** An entry with its name, once nothing it says of itself is amiss. Throws BundleError. */
export function judgedEntry(entry: Entry): NamedEntry {
  const written = nameOf(entry.fileNameRaw);
  const isFolder = written.endsWith("/");
  const path = isFolder ? written.slice(0, -1) : written;
  // A name that travels everywhere is ASCII, goes nowhere but down, and hides nothing: `..`, `C:`, `\`, NUL are not in it.
  if (nameFault(path) !== undefined) throw new BundleError("unsafe-name", written);
  if (isSpecial(entry.externalFileAttributes, isFolder)) throw new BundleError("special-file", path);
  // Encrypted, or its name hidden in the archive's own list.
  if ((entry.generalPurposeBitFlag & 0x2041) !== 0) throw new BundleError("encrypted", path);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw new BundleError("not-a-zip", path);
  if (entry.uncompressedSize > bundleLimits.fileBytes) throw new BundleError("file-too-large", path);
  return { path, isFolder, entry };
}

/** A name that is not UTF-8 is shown with the sign that says so, which no name may have. */
const nameOf = (raw: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(raw);

const typeOfFile = 0o170000;
const regularFile = 0o100000;
const folder = 0o040000;
/** Volume label, device, link (reparse point); and for a file, folder. */
const dosSpecial = 0x448;
const dosFolder = 0x10;

/** Whether an entry is a link, a device, or not what its name says: the type of Unix is in the high half, that of DOS in the low. */
function isSpecial(attributes: number, isFolder: boolean): boolean {
  const type = (attributes >>> 16) & typeOfFile;
  if (type !== 0 && type !== (isFolder ? folder : regularFile)) return true;
  return (attributes & (isFolder ? dosSpecial : dosSpecial | dosFolder)) !== 0;
}

/** Throws BundleError when two names are one, or would be on a system that does not tell capitals, or when a file stands where a folder does. */
export function judgeNames(entries: readonly NamedEntry[]): void {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const { path, isFolder } of entries) {
    const segments = path.split("/");
    const above = isFolder ? segments.length : segments.length - 1;
    if (!isFolder) addFile(path, files);
    for (let depth = 1; depth <= above; depth += 1) addFolder(segments.slice(0, depth).join("/"), folders);
  }
  for (const [folded, path] of folders) {
    if (files.has(folded)) throw new BundleError("name-clash", path);
  }
}

/** All names are ASCII by now: small letters are all that a system may confuse with capitals. */
function addFile(path: string, files: Map<string, string>): void {
  const known = files.get(path.toLowerCase());
  if (known !== undefined) throw new BundleError(known === path ? "duplicate-name" : "name-clash", path);
  files.set(path.toLowerCase(), path);
}

function addFolder(path: string, folders: Map<string, string>): void {
  const known = folders.get(path.toLowerCase());
  if (known !== undefined && known !== path) throw new BundleError("name-clash", path);
  folders.set(path.toLowerCase(), path);
}
