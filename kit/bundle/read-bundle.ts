// SPDX-License-Identifier: MIT
import { createHash } from "node:crypto";
import { type Bundle, type BundleFile, type BundleManifest, manifestName } from "./bundle.ts";
import { BundleError } from "./bundle-error.ts";
import { bundleLimits } from "./bundle-limits.ts";
import { type Archive, openArchive } from "./open-archive.ts";
import { readManifest } from "./read-manifest.ts";

const eventName = "event.yaml";

/**
 * Reads a bundle, `source.zip`, that a stranger may have made: the bytes of the archive and, when a manifest named it, the
 * SHA-256 that they have to have (hexadecimal). Gives every file that `bundle.json` lists, each with the size and SHA-256
 * it lists, and there is no other in it. At most 5,000 entries, 25 MiB a file, 200 MiB in all, counted while unpacking.
 * Throws BundleError, and nothing else.
 */
export async function readBundle(zip: Uint8Array, expected?: { readonly sha256: string }): Promise<Bundle> {
  if (zip.byteLength > bundleLimits.bytes) throw new BundleError("too-large");
  const sha256 = sha256Of(zip);
  if (expected !== undefined && expected.sha256.toLowerCase() !== sha256) throw new BundleError("checksum");
  const archive = await openArchive(zip);
  const manifest = await manifestOf(archive);
  judgeList(manifest, archive.paths);
  const files = new Map<string, Uint8Array>();
  for (const file of manifest.files) files.set(file.path, await checkedFile(file, archive));
  return { manifest, files, sha256 };
}

async function manifestOf(archive: Archive): Promise<BundleManifest> {
  if (!archive.paths.has(manifestName)) throw new BundleError("no-manifest");
  const bytes = await archive.read(manifestName, bundleLimits.manifestBytes);
  if (bytes === undefined) throw new BundleError("manifest-too-large");
  return readManifest(bytes);
}

/** Every file is on the list, the list names no other, and there is an event among them. */
function judgeList({ files }: BundleManifest, paths: ReadonlySet<string>): void {
  const listed = new Set(files.map(({ path }) => path));
  for (const path of paths) {
    if (path !== manifestName && !listed.has(path)) throw new BundleError("unlisted-file", path);
  }
  for (const path of [eventName, ...listed]) {
    if (path === manifestName || !paths.has(path)) throw new BundleError("missing-file", path);
  }
}

async function checkedFile({ path, bytes, sha256 }: BundleFile, archive: Archive): Promise<Uint8Array> {
  const content = await archive.read(path, bytes);
  if (content?.length !== bytes) throw new BundleError("wrong-size", path);
  if (sha256Of(content) !== sha256) throw new BundleError("wrong-checksum", path);
  return content;
}

const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
