// SPDX-License-Identifier: MIT

/** How many sessions at their times one page holds; a larger event's page leads to its days, or its rooms, instead. */
export const shownInFull = 150;

/** How many sessions a day's page shows both as a grid and as a list: beyond, the grid has a page of its own, for the two together would weigh more than 100 KB. */
export const shownTwice = 36;

/**
 * How many sessions a page shows, once or as a grid and a list, before it gets brief: questions, and in a grid the names of
 * people, are then left to the sessions' own pages.
 */
const shownAtLength = { once: 66, twice: 28 };

/** True on a page of more sessions than it can tell at length. */
export function isBrief(sessions: number, shown: keyof typeof shownAtLength): true | undefined {
  return sessions > shownAtLength[shown] ? true : undefined;
}
