// SPDX-License-Identifier: MIT
import type { Child, Edition, Relation } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { Relative, RelativeLink } from "../model/relatives.ts";
import { plainAddress } from "../validate/lineage/same-edition.ts";

/** How a relative says that it comes from an edition; undefined when it does not say so. */
export function relationTo(edition: Edition, { lineage }: Pick<Relative, "lineage">): Relation | undefined {
  return lineage.find((link) => isLinkTo(edition, link))?.relation;
}

function isLinkTo({ id, url }: Edition, link: RelativeLink): boolean {
  if (link.edition !== undefined) return link.edition === id;
  const address = plainAddress(link.url ?? "");
  const own = plainAddress(url ?? "");
  return own !== undefined && (address === own || address === `${own}/${id}`);
}

/** What the list of children says of a relative. */
export function childEntry(relative: Relative, relation: Relation): Child {
  const { id, title, url, territory, dates } = relative;
  return { relation, title, edition: id, ...present({ url, territory, date: dates?.start }) };
}
