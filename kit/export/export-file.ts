// SPDX-License-Identifier: MIT
import type { Exported } from "./exported.ts";

/** A file of the site that another tool reads. */
export interface ExportFile {
  /** Site path. */
  readonly path: string;
  readonly content: string;
}

/** Files of one language, as they are made: a large event's calendars need not be in memory together. */
export type ExportsOf = (exported: Exported) => Iterable<ExportFile>;

/** A text at the root of each language, such as `nec18/en/schedule.xml`; an empty text is no file. */
export function inEachLanguage(name: string, text: (exported: Exported) => string): ExportsOf {
  return function* (exported) {
    const content = text(exported);
    if (content !== "") yield { path: exported.paths.fixed("index").replace(/[^/]*$/u, name), content };
  };
}

/** A text at the edition's root, once for all languages: it holds them all. An empty text is no file. */
export function onceForEdition(name: string, text: (exported: Exported) => string): ExportsOf {
  return (exported) => (exported.lang === exported.edition.languages[0] ? inEachLanguage(name, text)(exported) : []);
}
