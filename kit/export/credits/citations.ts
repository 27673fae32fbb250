// SPDX-License-Identifier: MIT
import type { TracePage } from "../../derive/site.ts";
import type { Exported } from "../exported.ts";

/** Every trace that came, as its page cites it, for reference managers that read BibTeX; empty when none came. */
export function citationsBib(exported: Exported): string {
  return citationsOf(exported)
    .map(({ bibtex }) => bibtex)
    .join("\n");
}

/** The same as CSL-JSON, one list; empty when none came. */
export function citationsJson(exported: Exported): string {
  const items: readonly unknown[] = citationsOf(exported).flatMap(({ csl_json }) => JSON.parse(csl_json));
  return items.length === 0 ? "" : `${JSON.stringify(items, undefined, 1)}\n`;
}

function citationsOf({ pages, lang }: Exported) {
  return pages
    .filter((page): page is TracePage => page.kind === "trace" && page.lang === lang)
    .flatMap(({ trace }) => trace?.citations ?? []);
}
