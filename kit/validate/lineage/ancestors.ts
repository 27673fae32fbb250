// SPDX-License-Identifier: MIT
import { type EditionName, editionFinder, type ToldEdition } from "./same-edition.ts";

/** An edition that told of itself and of where it comes from. */
export interface WithLineage extends ToldEdition {
  readonly lineage: readonly EditionName[];
}

/** The editions that something comes from, however far back, among those that are known; each once, the nearest first. */
export function ancestorsOf<T extends WithLineage>(parents: readonly EditionName[], known: readonly T[]): readonly T[] {
  const found = new Set<T>();
  const find = editionFinder(known);
  let generation = parents;
  while (generation.length > 0) {
    const next = generation.map(find).filter((one) => one !== undefined);
    const unmet = [...new Set(next)].filter((one) => !found.has(one));
    for (const one of unmet) found.add(one);
    generation = unmet.flatMap(({ lineage }) => lineage);
  }
  return [...found];
}
