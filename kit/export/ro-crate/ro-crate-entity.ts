// SPDX-License-Identifier: MIT

/** One thing of the graph: what it is called there, what it is, and what is said of it. */
export interface Entity {
  readonly "@id": string;
  readonly "@type": string | readonly string[];
  readonly [property: string]: unknown;
}

export interface Reference {
  readonly "@id": string;
}

/** How one entity names another. */
export function ref(id: string): Reference {
  return { "@id": id };
}

/** References to several, or nothing. */
export function refs(ids: readonly string[]): readonly Reference[] | undefined {
  return ids.length === 0 ? undefined : [...new Set(ids)].map(ref);
}

/** An entity without its empty properties; a list of one is that one (RO-Crate 1.2, « JSON-LD syntax »). */
export function compact(entity: Entity): Entity {
  const kept = Object.entries(entity)
    .filter(([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => [key, key !== "@type" && Array.isArray(value) && value.length === 1 ? value[0] : value]);
  return Object.fromEntries(kept);
}
