// SPDX-License-Identifier: MIT
import { contrast, parseHex, type Rgb, toHex } from "./contrast.ts";

/** A colour moved a share (0 to 1) of the way towards another. */
export function mix(color: string, towards: string, share: number): string {
  const [from, to] = [parseHex(color), parseHex(towards)];
  const at = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * share;
  return toHex([at(0), at(1), at(2)] satisfies Rgb);
}

/**
 * The colour nearest to `color` that reaches `ratio` on every one of `grounds`, found by moving it towards `pole`
 * (black on light grounds, white on dark ones) in small steps. Gives the pole itself when nothing nearer does.
 */
export function readable(color: string, grounds: readonly string[], pole: string, ratio: number): string {
  for (let step = 0; step <= 50; step++) {
    const candidate = mix(color, pole, step / 50);
    if (grounds.every((ground) => contrast(candidate, ground) >= ratio)) return candidate;
  }
  return pole;
}

/** Ink or white for text on a fill: ink where it reads, otherwise whichever of black and white reads better (always ≥ 4.5). */
export function textOn(fill: string, ink: string): string {
  if (contrast("#ffffff", fill) >= 4.5) return "#ffffff";
  if (contrast(ink, fill) >= 4.5) return ink;
  return contrast("#000000", fill) >= contrast("#ffffff", fill) ? "#000000" : "#ffffff";
}
