// SPDX-License-Identifier: MIT
import { hash } from "node:crypto";
import { type Zippable, zipSync } from "fflate";
import { creditsDue, creditText } from "../derive/credits/credits-due.ts";
import { pathsFor } from "../derive/paths.ts";
import { absoluteUrl } from "../derive/sitemap.ts";
import { kitVersion } from "../export/kit-version.ts";
import type { Edition, LocalizedText } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { type BundleFile, type BundleManifest, manifestName } from "./bundle.ts";
import { type BundleAbout, bundleReadme } from "./bundle-readme.ts";
import type { BundlePlan } from "./make-bundle.ts";
import { oneLine } from "./one-line.ts";

/** A packed bundle: the bytes of `source.zip`, and their SHA-256 in hexadecimal. */
export interface SourceZip {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** A file of the archive to be. */
interface Packed extends BundleFile {
  readonly content: Uint8Array;
}

/** Noon of the first day that an archive can say, on the clock of whatever zone: none changed its clock at noon. */
const fixedDate = () => new Date(1980, 0, 1, 12);

/**
 * Packs a bundle: a ZIP archive (APPNOTE 6.3) with `event.yaml`, `README.md`, and `bundle.json` with what each file is.
 * The same input gives the same bytes on every machine: names sorted, one date for all, and nothing deflated, for what a
 * library makes of that changes with its version, and takes longer than all the rest. `siteUrl` is the address of the
 * site with a final `/`, when it is known; `readMedia` gives the bytes of a file of the event folder as they may go along.
 */
export async function sourceZip(
  plan: BundlePlan,
  edition: Edition,
  siteUrl: string | undefined,
  readMedia: (path: string) => Uint8Array | Promise<Uint8Array>,
): Promise<SourceZip> {
  const about = aboutOf(plan, edition, siteUrl);
  const encoder = new TextEncoder();
  const readme = { path: "README.md", content: bundleReadme(plan, edition, about), licence: edition.licences.content };
  const files = [...plan.texts, readme].map(({ content, ...file }) => packed(file, encoder.encode(content)));
  for (const medium of plan.media) files.push(packed(medium, await readMedia(medium.path)));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = encoder.encode(`${JSON.stringify(manifestOf(plan, edition, about, files), null, 1)}\n`);
  const entries = [...files, { path: manifestName, content: manifest }].sort((a, b) => (a.path < b.path ? -1 : 1));
  const archive: Zippable = Object.fromEntries(entries.map(({ path, content }) => [path, content]));
  const bytes = zipSync(archive, { level: 0, mtime: fixedDate() });
  return { bytes, sha256: sha256Of(bytes) };
}

function aboutOf({ clean }: BundlePlan, edition: Edition, siteUrl: string | undefined): BundleAbout {
  const { title, territory, languages } = edition;
  const [main = "en"] = languages;
  const cleaned = (text: LocalizedText) =>
    Object.fromEntries(Object.entries(text).map(([lang, said]) => [lang, oneLine(clean(said))]));
  const { own, ancestors } = creditsDue(edition, siteUrl, main);
  const url = siteUrl && absoluteUrl(siteUrl, pathsFor(edition.id, main, main).fixed("index"));
  return {
    title: cleaned(title),
    credits: [clean(creditText(own)), ...ancestors.map(creditText)].map(oneLine),
    ...present({ url, territory: territory && cleaned(territory.name) }),
  };
}

function packed(file: Pick<BundleFile, "path" | "licence" | "credit">, content: Uint8Array): Packed {
  const credit = file.credit === undefined ? {} : { credit: oneLine(file.credit) };
  return { ...file, ...credit, bytes: content.length, sha256: sha256Of(content), content };
}

const sha256Of = (bytes: Uint8Array) => hash("sha256", bytes, "hex");

function manifestOf(
  { left_out }: BundlePlan,
  { id, languages, dates, licences }: Edition,
  { title, url, territory, credits }: BundleAbout,
  files: readonly Packed[],
): BundleManifest {
  return {
    format: 1,
    kit: { name: "event-kit", version: kitVersion },
    edition: {
      id,
      title,
      ...present({ url }),
      languages,
      dates: { start: dates.start, end: dates.end },
      ...present({ territory }),
    },
    licences,
    credits,
    files: files.map(({ content: _content, ...file }) => file),
    left_out,
  };
}
