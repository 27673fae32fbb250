// SPDX-License-Identifier: MIT
import type { Relative } from "../model/relatives.ts";
import { type EditionName, editionFinder } from "../validate/lineage/same-edition.ts";

/** What the edition that a link names last said of itself; nothing when it was never read. */
export function relativeNamed(name: EditionName, relatives: readonly Relative[]): Relative | undefined {
  return editionFinder(relatives)(name);
}
