// SPDX-License-Identifier: MIT
import type { Edition } from "../../model/edition.ts";

/** Whether an edition says what it comes from, or what came of it: then it has a page of its family. */
export function hasFamily({ lineage, children }: Edition): boolean {
  return lineage.length + children.length > 0;
}
