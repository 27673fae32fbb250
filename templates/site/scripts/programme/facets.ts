// SPDX-License-Identifier: MIT

/** By what a programme can be narrowed, in the order in which it is offered; also the names in addresses. */
export const facetKinds = ["axis", "format", "track", "place", "room", "language"] as const;
export type FacetKind = (typeof facetKinds)[number];

/** What one session is, by kind: ids, or language tags. */
export type Traits = Readonly<Record<FacetKind, readonly string[]>>;

/** What was chosen: of a session, any value of each kind must be among those chosen. */
export type Choice = Readonly<Partial<Record<FacetKind, readonly string[]>>>;

/** A kind worth offering, with each of its values and how many have it. */
export interface Facet {
  readonly kind: FacetKind;
  readonly values: readonly { readonly id: string; readonly count: number }[];
}

/** Whether a session is among what was chosen: all kinds together, any value inside a kind. */
export function matches(traits: Traits, choice: Choice): boolean {
  return facetKinds.every((kind) => {
    const wanted = choice[kind];
    return wanted === undefined || wanted.length === 0 || traits[kind].some((id) => wanted.includes(id));
  });
}

/**
 * The kinds that part these sessions, which need at least two values. What was chosen stays offered, even where it is
 * the only value or none, as an address may ask for it.
 * @param order the ids of a kind, as the event lists them.
 */
export function facetsOf(
  all: readonly Traits[],
  order: (kind: FacetKind) => readonly string[],
  choice: Choice = {},
): readonly Facet[] {
  return facetKinds.flatMap((kind): Facet[] => {
    const values = order(kind)
      .map((id) => ({ id, count: all.filter((traits) => traits[kind].includes(id)).length }))
      .filter(({ id, count }) => count > 0 || choice[kind]?.includes(id));
    return values.length >= 2 || chosen(choice, kind).length > 0 ? [{ kind, values }] : [];
  });
}

/** What was chosen of a kind. */
export function chosen(choice: Choice, kind: FacetKind): readonly string[] {
  return choice[kind] ?? [];
}

/** How many values were chosen, of all kinds. */
export function chosenCount(choice: Choice): number {
  return facetKinds.reduce((sum, kind) => sum + chosen(choice, kind).length, 0);
}

/** A choice with a value of a kind taken in or out. */
export function toggled(choice: Choice, kind: FacetKind, id: string): Choice {
  const before = chosen(choice, kind);
  return { ...choice, [kind]: before.includes(id) ? before.filter((one) => one !== id) : [...before, id] };
}

/** When nothing matches: the kinds without which something would, and how much. */
export function loosenings(
  all: readonly Traits[],
  choice: Choice,
): readonly { readonly kind: FacetKind; readonly count: number }[] {
  return facetKinds
    .filter((kind) => chosen(choice, kind).length > 0)
    .map((kind) => ({ kind, count: all.filter((traits) => matches(traits, { ...choice, [kind]: [] })).length }))
    .filter(({ count }) => count > 0);
}
