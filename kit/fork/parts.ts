// SPDX-License-Identifier: MIT

/** What of an event can be taken over by another, in the order in which it is told. */
export const parts = [
  "axes",
  "tracks",
  "formats",
  "charter",
  "tasks",
  "pages",
  "theme",
  "media",
  "places",
  "sessions",
  "groups",
] as const;
export type Part = (typeof parts)[number];

/** What belongs to one place or to one programme: taken over only when asked for by name. */
const onlyWhenAsked: ReadonlySet<Part> = new Set(["places", "sessions", "groups"]);

/** What a fork keeps: all that holds for any place, with what is asked for besides, without what is dropped. */
export function chosenParts(keep: readonly Part[] = [], drop: readonly Part[] = []): ReadonlySet<Part> {
  const usual = parts.filter((part) => !onlyWhenAsked.has(part));
  return new Set([...usual, ...keep].filter((part) => !drop.includes(part)));
}

/** The part that a word names, whatever its capitals and the spaces around it; undefined when it names none. */
export function partNamed(word: string): Part | undefined {
  const plain = word.trim().toLowerCase();
  return parts.find((part) => part === plain);
}
