// SPDX-License-Identifier: MIT
/** For tests: an event as it is taken from a site, written in the test itself. Everything is invented. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { BundleManifest } from "../../kit/bundle/bundle.ts";
import { readBundle } from "../../kit/bundle/read-bundle.ts";
import type { ForkAnswers } from "../../kit/fork/answers.ts";
import { chosenParts } from "../../kit/fork/parts.ts";
import type { Taken } from "../../kit/fork/taken.ts";
import { diskFiles } from "../../kit/io/disk-files.ts";
import { type MemoryContent, memoryFiles } from "../../kit/io/memory-files.ts";
import { toEdition } from "../../kit/model/to-edition.ts";
import { type Checked, check } from "../../kit/pipeline.ts";
import { eventYaml } from "../helpers/an-event.ts";

const formats = diskFiles(join(import.meta.dirname, "../../templates/guides/formats"));

/** What the kit finds in an event folder that exists only here. */
export function checked(files: Readonly<Record<string, MemoryContent>>): Checked {
  return check({ folder: memoryFiles(files), formats });
}

/** Fails with what was found when a folder has an error. */
export function inputOf(files: Readonly<Record<string, MemoryContent>>): NonNullable<Checked["input"]> {
  const { input, findings } = checked(files);
  if (input !== undefined) return input;
  throw new Error(
    findings.map(({ code, place, args }) => `${place.file}:${place.line} ${code} ${JSON.stringify(args)}`).join("\n"),
  );
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const bytesOf = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** The archive of an event folder, with what its list says besides its files, and other files in the place of some. */
export function aZip(
  files: Readonly<Record<string, string | Uint8Array>>,
  said: Partial<BundleManifest> = {},
  instead: Readonly<Record<string, string>> = {},
): Uint8Array {
  const packed = { ...files, ...instead };
  const { id, title, languages, dates, territory, licences, url } = toEdition(inputOf(files));
  const manifest: BundleManifest = {
    format: 1,
    kit: { name: "event-kit", version: "1.0.0" },
    edition: {
      id,
      title,
      languages,
      dates,
      ...(territory !== undefined && { territory: territory.name }),
      ...(url !== undefined && { url }),
    },
    licences,
    credits: [`${Object.values(title)[0]}, https://parent.example/, CC BY-SA 4.0`],
    left_out: [],
    files: Object.entries(packed).map(([path, content]) => ({
      path,
      bytes: bytesOf(content).length,
      sha256: sha256(bytesOf(content)),
      licence: licences.content,
      ...(path.startsWith("media/") && { credit: "Ana Picture" }),
    })),
    ...said,
  };
  const entries = { ...packed, "bundle.json": JSON.stringify(manifest) };
  return zipSync(Object.fromEntries(Object.entries(entries).map(([path, content]) => [path, bytesOf(content)])), {
    mtime: "1980-01-01T12:00:00",
  });
}

/** An event as it was taken: `event.yaml` with these fields, and other files beside it. */
export async function taken(
  fields: object = {},
  files: Readonly<Record<string, string | Uint8Array>> = {},
  said: Partial<BundleManifest> = {},
): Promise<Taken> {
  const folder = { "event.yaml": eventYaml(fields), ...files };
  const zip = aZip(folder, said);
  return { bundle: await readBundle(zip), zip, input: inputOf(folder) };
}

/** What somebody says who runs an event again in another town. */
export function answers(said: Partial<ForkAnswers> = {}): ForkAnswers {
  return {
    id: "kermesse",
    title: "La Kermesse",
    dates: { start: "2033-05-12", end: "2033-05-13" },
    languages: ["fr"],
    timezone: "Europe/Paris",
    territory: "Bourg-Neuf",
    licence: "CC-BY-SA-4.0",
    relation: "fork_of",
    parts: chosenParts(),
    all_pages: false,
    today: "2032-01-02",
    ...said,
  };
}
