// SPDX-License-Identifier: MIT

/** How many rooms one screen holds, to be read from ten metres. */
export const roomsAtOnce = 8;
/** How long each screenful of rooms stays, in milliseconds. */
export const turnLength = 15_000;

/**
 * The rooms to show at a moment: all of them, or, of many, one screenful after another, as even as can be. Which one follows
 * from the clock alone, so that screens side by side show the same.
 * @param now milliseconds since the epoch.
 */
export function turnAt<T>(
  all: readonly T[],
  now: number,
): { readonly shown: readonly T[]; readonly turn: number; readonly turns: number } {
  const turns = Math.max(1, Math.ceil(all.length / roomsAtOnce));
  const size = Math.ceil(all.length / turns);
  const turn = Math.floor(now / turnLength) % turns;
  return { shown: all.slice(turn * size, (turn + 1) * size), turn, turns };
}

/** How long to wait until the next turn or the next minute, in milliseconds; never 0. */
export function untilNext(now: number, turns: number): number {
  const beat = turns > 1 ? turnLength : 60_000;
  return beat - (now % beat);
}
