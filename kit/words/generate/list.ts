// SPDX-License-Identifier: MIT
/**
 * A tool for translators, not part of the program: `npm run words it` lists all that `templates/words/it.yaml` has left to
 * say, with the lines. It writes nothing.
 */
import { pathToFileURL } from "node:url";
import { type Catalogue, faultLine } from "./catalogue.ts";
import { englishOf, readCatalogues } from "./generate.ts";
import { leftToTranslate } from "./left-to-translate.ts";

function list(lang: string | undefined, root: URL): void {
  const catalogues = readCatalogues(new URL("templates/words/", root), "templates/words");
  const found = catalogues.find((catalogue) => catalogue.lang.toLowerCase() === lang?.toLowerCase());
  if (found === undefined) throw new Error(usage(catalogues));
  const left = leftToTranslate(found, englishOf(catalogues));
  for (const fault of left) console.log(faultLine(fault));
  console.log(`${found.file}: ${left.length === 0 ? "all is said" : `${left.length} to look at`}`);
}

function usage(catalogues: readonly Catalogue[]): string {
  const langs = catalogues.map(({ lang }) => lang).filter((lang) => lang !== "en");
  return `Say which language: npm run words <tag>, of those in templates/words/ (${langs.join(", ")})`;
}

try {
  // Another root than the kit's own is for tests.
  const [, , lang, root] = process.argv;
  list(lang, root ? pathToFileURL(`${root}/`) : new URL("../../../", import.meta.url));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
