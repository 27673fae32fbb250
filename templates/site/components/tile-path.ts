// SPDX-License-Identifier: MIT
import type { Tile } from "../../../kit/derive/site.ts";

/** A straight step by its vector, or an arc of a circle (radius, then 1 for clockwise). */
type Step = readonly [dx: number, dy: number] | readonly [dx: number, dy: number, radius: number, clockwise: 0 | 1];
interface Contour {
  readonly from: readonly [x: number, y: number];
  readonly steps: readonly Step[];
}

const box = (x: number, y: number, width: number, height: number): Contour => ({
  from: [x, y],
  steps: [
    [width, 0],
    [0, height],
    [-width, 0],
  ],
});
const disc = (radius: number, clockwise: 0 | 1): Contour => ({
  from: [50 - radius, 50],
  steps: [
    [2 * radius, 0, radius, clockwise],
    [-2 * radius, 0, radius, clockwise],
  ],
});

/** Each shape in a square of 100 by 100, as contours that close by themselves. */
const contours: Readonly<Record<Tile["shape"], readonly Contour[]>> = {
  plain: [box(0, 0, 100, 100)],
  square: [box(18, 18, 64, 64)],
  bars: [0, 28.7, 57.3, 86].map((x) => box(x, 0, 14, 100)),
  circle: [disc(50, 1)],
  ring: [disc(50, 1), disc(24, 0)],
  triangle: [
    {
      from: [0, 0],
      steps: [
        [100, 0],
        [-100, 100],
      ],
    },
  ],
  quarter: [
    {
      from: [0, 0],
      steps: [
        [100, 0],
        [-100, 100, 100, 1],
      ],
    },
  ],
  arch: [
    {
      from: [0, 100],
      steps: [
        [0, -50],
        [100, 0, 50, 1],
        [0, 50],
      ],
    },
  ],
  wave: [
    {
      from: [0, 50],
      steps: [
        [50, 0, 25, 1],
        [50, 0, 25, 0],
        [0, 50],
        [-100, 0],
      ],
    },
  ],
};

/** Where a tile stands: its corner, its quarter turns clockwise, and how much larger than its square it is drawn. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly turn: Tile["turn"];
  readonly hair: number;
}

/** SVG path data of a shape in a square of 100 by 100. */
export function tilePath(shape: Tile["shape"], at: Placing): string {
  return contours[shape].map((contour) => contourPath(contour, at)).join("");
}

function contourPath({ from, steps }: Contour, { x, y, turn, hair }: Placing): string {
  const scale = 1 + hair / 50;
  const [left, top] = turned(from, turn, 100);
  const start = `M${short(x - hair + left * scale)} ${short(y - hair + top * scale)}`;
  return `${start}${steps.map((step) => stepPath(step, turn, scale)).join("")}Z`;
}

function stepPath([stepX, stepY, radius, clockwise]: Step, turn: Tile["turn"], scale: number): string {
  const [dx, dy] = turned([stepX * scale, stepY * scale], turn, 0);
  if (radius !== undefined)
    return `a${short(radius * scale)} ${short(radius * scale)} 0 0 ${clockwise} ${short(dx)} ${short(dy)}`;
  if (short(dy) === "0") return `h${short(dx)}`;
  return short(dx) === "0" ? `v${short(dy)}` : `l${short(dx)} ${short(dy)}`;
}

/** Quarter turns, clockwise, of a point of a square of a given side; a side of 0 turns a vector. */
function turned([x, y]: readonly [number, number], turn: number, side: number): readonly [number, number] {
  return turn === 0 ? [x, y] : turned([side - y, x], turn - 1, side);
}

/** To a tenth, which no eye tells from the exact value; never `-0`. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}
