// SPDX-License-Identifier: MIT
import { readFileSync, statSync } from "node:fs";
import { BundleError } from "../../bundle/bundle-error.ts";
import { bundleLimits } from "../../bundle/bundle-limits.ts";
import { readBundle } from "../../bundle/read-bundle.ts";
import { clip, visible } from "../../diagnostics/visible.ts";
import type { Taken } from "../../fork/taken.ts";
import { memoryFiles } from "../../io/memory-files.ts";
import { type Web, WebError } from "../../io/web.ts";
import { findManifest } from "../../lineage/find-manifest.ts";
import { ManifestError } from "../../lineage/manifest-error.ts";
import { relativeOf } from "../../lineage/relative-of.ts";
import { check } from "../../pipeline.ts";
import { fieldAt, text } from "../../validate/reading.ts";
import { ContentError, MachineError, type Setting } from "../command.ts";
import { kitFormats } from "../kit-sources.ts";
import type { ForkWords } from "../words/fork/words.ts";
import { bundleMessage, webMessage } from "../words/web/index.ts";
import { bundleOfFolder } from "./bundle-of-folder.ts";
import type { SourceNamed } from "./source-named.ts";

/** What reading a source needs. */
export interface Taking {
  readonly web: Web;
  readonly words: ForkWords;
  readonly setting: Setting;
}

/**
 * Reads an event from where somebody named it: what its site carries, its archive, or what its site would carry when it is a
 * folder. Everything of it is checked: sizes, names, checksums, and that it is an event without error.
 * @throws {MachineError} when it cannot be reached; {ContentError} for what it holds; {UsageError} when a folder holds no event.
 */
export async function takeSource(source: SourceNamed, taking: Taking): Promise<Taken> {
  const { setting, words } = taking;
  try {
    if (source.is === "address") return await fromAddress(source.at, taking);
    if (source.is === "folder") return await fromZip(await bundleOfFolder(source.at, words, setting), source.at, words);
    return await fromZip(fileBytes(source.at, words), source.at, words);
  } catch (error) {
    if (error instanceof WebError) throw new MachineError(webMessage(error, setting.lang));
    if (error instanceof BundleError) throw new ContentError(bundleMessage(error, setting.lang));
    if (error instanceof ManifestError) throw new ContentError(manifestMessage(error, words));
    throw error;
  }
}

function manifestMessage({ code, url }: ManifestError, { source }: ForkWords): string {
  return code === "not-a-manifest" ? source.no_manifest(shown(url)) : source.manifest_unread(shown(url));
}

/** A stranger's words, as they can be shown. */
const shown = (words: string) => clip(visible(words), 200);

async function fromAddress(address: string, { web, words, setting }: Taking): Promise<Taken> {
  setting.console.err(`${words.source.reading(shown(address))}\n`);
  const zipAt = (url: string) => web.get(url, { bytes: bundleLimits.bytes, expects: "zip" });
  if (URL.canParse(address) && /\.zip$/iu.test(new URL(address).pathname)) {
    const { body } = await zipAt(address);
    return fromZip(body, shown(address), words);
  }
  const found = await findManifest(web, address);
  const relative = relativeOf(found.manifest, found.address);
  const href = text(fieldAt(found.manifest, "source", "href"));
  if (href === undefined || relative.checksum === undefined || !URL.canParse(href, found.address))
    throw new ContentError(words.source.no_bundle(shown(found.address)));
  const { body } = await zipAt(new URL(href, found.address).href);
  const taken = await fromZip(body, shown(address), words, relative.checksum);
  return { ...taken, relative, ...(relative.url !== undefined && { url: relative.url }) };
}

async function fromZip(zip: Uint8Array, said: string, { source }: ForkWords, sha256?: string): Promise<Taken> {
  const bundle = await readBundle(zip, sha256 === undefined ? undefined : { sha256 });
  const folder = memoryFiles(Object.fromEntries(bundle.files));
  const { input, findings } = check({ folder, formats: kitFormats() });
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (input === undefined) throw new ContentError(source.not_an_event(said, Math.max(errors, 1)));
  return { bundle, zip, input, ...(bundle.manifest.edition.url !== undefined && { url: bundle.manifest.edition.url }) };
}

function fileBytes(path: string, { source }: ForkWords): Uint8Array {
  try {
    if (statSync(path).size > bundleLimits.bytes) throw new BundleError("too-large");
    return readFileSync(path);
  } catch (error) {
    if (error instanceof BundleError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw new MachineError(source.unreadable(path, code));
  }
}
