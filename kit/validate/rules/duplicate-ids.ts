// SPDX-License-Identifier: MIT
import { type Item, placeIn, type Report, type Rule } from "../draft.ts";
import { itemsByKind } from "./kinds-of-items.ts";

function checkKind(kind: string, items: readonly Item[], report: Report): void {
  const first = new Map<string, Item>();
  for (const item of items) {
    const earlier = first.get(item.id);
    if (item.id === "") continue;
    if (earlier === undefined) first.set(item.id, item);
    else report("id/duplicate", { id: item.id, kind }, placeIn(item, "/id"), placeIn(earlier, "/id"));
  }
}

/** No two things of a kind have the same id, whether in `event.yaml` or in files of their own. */
export const duplicateIds: Rule = (draft, report) => {
  for (const [kind, items] of itemsByKind(draft)) checkKind(kind, items, report);
};
