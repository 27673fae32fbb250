// SPDX-License-Identifier: MIT
import type { DefinedTermLeaf } from "schema-dts";
import type { Id } from "../../model/edition.ts";
import { indexOf } from "./index-of.ts";
import { idOf, type Linked } from "./linked.ts";
import { node } from "./node.ts";
import { shared } from "./shared.ts";

/** An axis as a term that its page defines. */
export function axisTerm(id: Id, linked: Linked): DefinedTermLeaf {
  const axis = indexOf(linked.edition).axes.get(id);
  return shared(linked, `axis ${id}`, () =>
    node<DefinedTermLeaf>({
      "@type": "DefinedTerm",
      "@id": idOf(linked, (paths) => paths.item("axes", id)),
      name: axis === undefined ? id : linked.text(axis.title),
    }),
  );
}
