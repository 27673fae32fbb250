// SPDX-License-Identifier: MIT
import type { Shape } from "../model/edition.ts";

/**
 * Each shape as a CSS `clip-path`, in percentages of a square. Not an image: a page opened from a folder may not mask
 * with a file, and a strict content security policy lets no `data:` address through; a clip asks for nothing.
 */
export const shapeClips: Readonly<Record<Shape, string>> = {
  square: "inset(18%)",
  arch: "inset(0 round 50% 50% 0 0)",
  circle: "circle(50%)",
  quarter: "inset(0 round 0 0 100% 0)",
  triangle: "polygon(0 0,100% 0,0 100%)",
  bars: polygon(
    [0, 28.7, 57.3, 86].flatMap(
      (x) =>
        [
          [x, 100],
          [x, 0],
          [x + 14, 0],
          [x + 14, 100],
        ] as const,
    ),
  ),
  ring: polygon([...arc(50, 50, 50, 180, 540, 48), ...arc(50, 50, 24, 540, 180, 36)]),
  wave: polygon([...arc(25, 50, 25, 180, 360, 18), ...arc(75, 50, 25, 180, 0, 18), [100, 100], [0, 100]]),
};

type Point = readonly [x: number, y: number];

/** Points along an arc, both ends included; angles in degrees, clockwise from the right as on a screen. */
function arc(x: number, y: number, radius: number, from: number, to: number, steps: number): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Percentages to one decimal: a quarter of a pixel on the largest mark. The non-zero rule makes a hole of what turns the other way. */
function polygon(points: readonly Point[]): string {
  const percent = (value: number) => (Math.abs(value) < 0.05 ? "0" : `${Math.round(value * 10) / 10}%`);
  return `polygon(${points.map(([x, y]) => `${percent(x)} ${percent(y)}`).join(",")})`;
}
