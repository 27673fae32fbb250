// SPDX-License-Identifier: MIT
/**
 * A build tool, not part of the program: it turns `templates/words/` into the interface `words.ts` and the module
 * `catalogues.js`, which needs no MessageFormat parser. `bin/build.mjs` runs it before `tsc`, and it reads and writes files itself.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Catalogue, type Fault, faultLine } from "./catalogue.ts";
import { checkCatalogue } from "./check-catalogue.ts";
import { copyNotice } from "./left-to-translate.ts";
import { readCatalogue, UnreadableCatalogue } from "./read-catalogue.ts";
import { writeInterface } from "./write-interface.ts";
import { writeModule } from "./write-module.ts";

/** The catalogues of a folder, by name; `shown` is the folder as faults name it. Throws `UnreadableCatalogue`. */
export function readCatalogues(folder: URL, shown: string): readonly Catalogue[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return names.sort().map((name) => readCatalogue(`${shown}/${name}`, readFileSync(new URL(name, folder), "utf8")));
}

/** The English catalogue, which says what all others hold. Throws when there is none. */
export function englishOf(catalogues: readonly Catalogue[]): Catalogue {
  const english = catalogues.find(({ lang }) => lang === "en");
  if (english === undefined) throw new Error("templates/words/en.yaml is missing");
  return english;
}

/** Writes only what changed: others may be reading it. */
function write(file: URL, text: string): void {
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}

/** How much of one language is left to translate, and where to begin. */
function warn(left: readonly Fault[]): void {
  const [first] = left;
  if (first)
    console.warn(
      `${faultLine(first)}${left.length > 1 ? `, and ${left.length - 1} more` : ""}: English, or the form “other”, serves meanwhile`,
    );
}

/** Which languages are far from translated, and how to see all that is left of one. */
function warnOfCopies(catalogues: readonly Catalogue[], english: Catalogue): void {
  for (const catalogue of catalogues) {
    const notice = copyNotice(catalogue, english);
    if (notice) console.warn(`${notice}: \`npm run words ${catalogue.lang}\` lists them`);
  }
}

function main(root: URL): void {
  const catalogues = readCatalogues(new URL("templates/words/", root), "templates/words");
  const english = englishOf(catalogues);
  const faults = catalogues.flatMap((catalogue) => checkCatalogue(catalogue, english));
  const left = faults.filter(({ missing }) => missing);
  const wrong = faults.filter(({ missing }) => !missing);
  for (const { file } of catalogues) warn(left.filter((fault) => fault.file === file));
  warnOfCopies(catalogues, english);
  if (wrong.length > 0) throw new UnreadableCatalogue(wrong);
  for (const folder of ["kit/words/", "dist/kit/words/"]) mkdirSync(new URL(folder, root), { recursive: true });
  write(new URL("kit/words/words.ts", root), writeInterface(english));
  write(new URL("kit/words/catalogues.js", root), writeModule(catalogues, english, ".ts"));
  write(new URL("dist/kit/words/catalogues.js", root), writeModule(catalogues, english, ".js"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    // Another root than the kit's own is for tests.
    main(process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : new URL("../../../", import.meta.url));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
