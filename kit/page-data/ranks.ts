// SPDX-License-Identifier: MIT

/** A list that fills as its values are asked for: each is written once and pointed at by its rank. */
export interface Ranks<T> {
  readonly list: T[];
  /** The rank of a value, known by its key; made and added the first time. */
  of(key: string, make: () => T): number;
}

/** An empty list of values to point at. */
export function ranks<T>(): Ranks<T> {
  const list: T[] = [];
  const known = new Map<string, number>();
  return {
    list,
    of(key, make) {
      const rank = known.get(key) ?? list.push(make()) - 1;
      known.set(key, rank);
      return rank;
    },
  };
}
