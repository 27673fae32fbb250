// SPDX-License-Identifier: MIT
import type { Edition } from "../../model/edition.ts";

/** A file in which programs read who made what; `key` names what it is. */
export interface CreditFile {
  readonly key: "credits_json" | "cff" | "bibtex" | "csl_json" | "ro_crate";
  /** Site path: once for all languages, at the edition's root. */
  readonly path: string;
  /** Its media type. */
  readonly type: string;
}

/** The files of an edition that say who made what; those that list traces only when one came. */
export function creditFiles({ id, traces }: Edition): readonly CreditFile[] {
  const received = traces.some(({ status }) => status !== "expected");
  return [
    { key: "credits_json", path: `${id}/credits.json`, type: "application/json" },
    { key: "cff", path: `${id}/CITATION.cff`, type: "application/yaml" },
    ...(received
      ? ([
          { key: "bibtex", path: `${id}/citations.bib`, type: "application/x-bibtex" },
          { key: "csl_json", path: `${id}/citations.json`, type: "application/vnd.citationstyles.csl+json" },
        ] as const)
      : []),
    { key: "ro_crate", path: `${id}/ro-crate-metadata.json`, type: "application/ld+json" },
  ];
}
