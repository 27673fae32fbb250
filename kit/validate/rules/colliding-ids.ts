// SPDX-License-Identifier: MIT
import { type Item, placeIn, type Report, type Rule } from "../draft.ts";
import { itemsByKind } from "./kinds-of-items.ts";

/** `index.html` answers for its whole folder on every web server. */
const reserved = "index";
/** Kinds whose items have a page each. */
const paged = new Set(["axis", "track", "format", "person", "session", "page", "news", "working_group", "trace"]);

function fold(id: string): string {
  return id.toLowerCase().replaceAll("-", "");
}

function checkKind(kind: string, items: readonly Item[], report: Report): void {
  const first = new Map<string, Item>();
  for (const item of items) {
    const { id } = item;
    if (id === "") continue;
    if (id === reserved && paged.has(kind)) {
      report("id/collision", { id, other: `${reserved}.html`, kind }, placeIn(item, "/id"));
    }
    const other = first.get(fold(id));
    if (other === undefined) first.set(fold(id), item);
    else if (other.id !== id) {
      report("id/collision", { id, other: other.id, kind }, placeIn(item, "/id"), placeIn(other, "/id"));
    }
  }
}

/** Ids of a kind differ by more than capitals and hyphens, which people mix up, and none takes a reserved address. */
export const collidingIds: Rule = (draft, report) => {
  for (const [kind, items] of itemsByKind(draft)) checkKind(kind, items, report);
};
