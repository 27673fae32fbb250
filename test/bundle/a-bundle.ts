// SPDX-License-Identifier: MIT
/** For tests: bundles of invented events. */
import { createHash } from "node:crypto";
import type { BundleManifest } from "../../kit/bundle/bundle.ts";
import { type HandEntry, handZip } from "./hand-zip.ts";

export type Texts = Readonly<Record<string, string | Uint8Array>>;

export const sha256Of = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The files of a small event. */
export const someFiles: Texts = {
  "event.yaml": "format: 1\nid: valbrume-2027\n",
  "formats/fishbowl.yaml": "name: Fishbowl\n",
  "media/hall.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 255),
};

/** A right list for some files. */
export function aManifest(files: Texts = someFiles): BundleManifest {
  return {
    format: 1,
    kit: { name: "event-kit", version: "0.1.0" },
    edition: {
      id: "valbrume-2027",
      title: { fr: "Valbrume en commun", en: "Valbrume together" },
      url: "https://valbrume.example/valbrume-2027/",
      languages: ["fr", "en"],
      dates: { start: "2027-05-12", end: "2027-05-13" },
      territory: { fr: "Valbrume" },
    },
    licences: { content: "CC-BY-SA-4.0", data: "etalab-2.0", media: "CC-BY-4.0" },
    credits: ["Valbrume en commun, CC BY-SA 4.0"],
    files: Object.entries(files).map(([path, content]) => ({
      path,
      bytes: Buffer.byteLength(content),
      sha256: sha256Of(content),
      licence: "CC-BY-SA-4.0",
      ...(path.startsWith("media/") ? { credit: "Lou Kervella" } : {}),
    })),
    left_out: [{ what: "people", count: 24, why: "personal" }],
  };
}

/** The entries of a bundle: its list, of whatever it is made, then its files. */
export function entriesOf(manifest: unknown = aManifest(), files: Texts = someFiles): HandEntry[] {
  return [
    { name: "bundle.json", body: typeof manifest === "string" ? manifest : JSON.stringify(manifest) },
    ...Object.entries(files).map(([name, body]) => ({ name, body })),
  ];
}

/** A bundle of these files, right in everything. */
export const aBundle = (files: Texts = someFiles) => handZip(entriesOf(aManifest(files), files));
