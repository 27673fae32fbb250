// SPDX-License-Identifier: MIT

/** What decides which edition a series shows first. */
export interface Candidate {
  readonly id: string;
  /** The first day, `YYYY-MM-DD`. */
  readonly start: string;
}

/** The edition that `series.yaml` names, or the one that begins last; undefined when there is none. */
export function currentEdition(editions: readonly Candidate[], named: string | undefined): string | undefined {
  if (named !== undefined && editions.some(({ id }) => id === named)) return named;
  return latestFirst(editions)[0]?.id;
}

/** Editions from the latest to the first; those that begin on the same day by id. */
export function latestFirst<T extends Candidate>(editions: readonly T[]): readonly T[] {
  return [...editions].sort((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? 1 : -1));
}
