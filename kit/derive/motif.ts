// SPDX-License-Identifier: MIT
import type { Shape } from "../model/edition.ts";
import { seededRandom } from "./random.ts";
import type { Motif, Tile } from "./site.ts";

const columns = 12;
const rows = 12;
const paper = -1;
const ink = 0;

/**
 * The edition's poster as square tiles. Each tile takes one axis' shape and colour, turned; some are inverted, some on
 * another axis' colour or on ink, a few are left empty so that the sheet breathes.
 * @param seed the edition's id: same id and shapes, same poster, for ever.
 * @param axisShapes one shape per axis, in their order; never empty.
 */
export function motif(seed: string, axisShapes: readonly Shape[]): Motif {
  const random = seededRandom(`${seed} ${axisShapes.join(" ")}`);
  const tiles: Tile[] = [];
  while (tiles.length < columns * rows) {
    const tile = drawTile(random, axisShapes);
    const [left, above] = [tiles.at(-1), tiles.at(-columns)];
    // Two empty squares together read as a hole in the sheet.
    if (isEmpty(tile) && (isEmpty(left) || isEmpty(above))) continue;
    tiles.push(tile);
  }
  return { columns, rows, tiles };
}

/** The tile that stands for the edition alone: its favicon. */
export function mark(axisShapes: readonly Shape[]): Tile {
  return { shape: axisShapes[0] ?? "arch", fill: 1, ground: paper, turn: 0 };
}

function isEmpty(tile: Tile | undefined): boolean {
  return tile !== undefined && tile.fill === paper && tile.ground === paper;
}

function drawTile(random: () => number, axisShapes: readonly Shape[]): Tile {
  const axis = Math.floor(random() * axisShapes.length) + 1;
  const other = Math.floor(random() * axisShapes.length) + 1;
  const turn = Math.floor(random() * 4) as Tile["turn"];
  const shape = variant(axisShapes[axis - 1] ?? "arch", random());
  const kind = random();
  if (kind < 0.1) return { shape: "plain", fill: paper, ground: paper, turn: 0 };
  if (kind < 0.2) return { shape: "plain", fill: axis, ground: paper, turn: 0 };
  if (kind < 0.3) return { shape, fill: paper, ground: axis, turn };
  if (kind < 0.39) return { shape, fill: axis, ground: ink, turn };
  if (kind < 0.5 && other !== axis) return { shape, fill: axis, ground: other, turn };
  return { shape, fill: axis, ground: paper, turn };
}

function variant(shape: Shape, chance: number): Shape {
  if (shape === "circle") return chance < 0.5 ? "ring" : "circle";
  if (shape === "ring") return chance < 0.25 ? "circle" : "ring";
  return shape;
}
