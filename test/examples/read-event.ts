// SPDX-License-Identifier: MIT
/** For tests: the events that the kit ships, read and judged as `event-kit validate` does. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { diskFiles } from "../../kit/io/disk-files.ts";
import type { Files } from "../../kit/io/files.ts";
import type { Edition } from "../../kit/model/edition.ts";
import { toEdition } from "../../kit/model/to-edition.ts";
import { type Checked, check } from "../../kit/pipeline.ts";

/** A folder of the repository. */
export function folder(path: string): Files {
  return diskFiles(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

export const formats = folder("templates/guides/formats");

/** Reads and judges an event folder. */
export function checkFolder(files: Files): Checked {
  return check({ folder: files, formats });
}

/** Findings in short, such as `event.yaml:4 reference/unknown`. */
export function findingsOf({ findings }: Checked): string[] {
  return findings.map(({ code, place }) => `${place.file}:${place.line} ${code}`);
}

/** The edition that the site is made from; throws when the folder has errors. */
export function editionOf(checked: Checked): Edition {
  if (checked.input === undefined) throw new Error(findingsOf(checked).join("\n"));
  return toEdition(checked.input);
}
