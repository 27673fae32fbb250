// SPDX-License-Identifier: MIT
import type { Day } from "../model/edition.ts";
import type { Relative } from "../model/relatives.ts";

/** Where the last good copy of a relative is kept in the event folder, and its text: the same for the same relative. */
export function relativeFile(relative: Relative, read: Day): readonly [path: string, text: string] {
  const { lineage, children, withdrawn, ...about } = relative;
  return [
    `lineage/${relative.id}.json`,
    `${JSON.stringify({ ...about, read, lineage, children, withdrawn }, null, 2)}\n`,
  ];
}
