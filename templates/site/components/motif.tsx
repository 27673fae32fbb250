// SPDX-License-Identifier: MIT
import type { Motif as MotifData, Tile } from "../../../kit/derive/site.ts";
import { tilePath } from "./tile-path.ts";

/** How a colour index of a tile is written: as a class (inline in a page) or as a colour (in a file of its own). */
export type Paint = (color: number) => { class: string } | { fill: string };

/** A part of a motif: as many columns and rows, from a tile on. */
export interface Window {
  readonly motif: MotifData;
  readonly columns: number;
  readonly rows: number;
  readonly offset?: number;
  /** Whether what is in the colour of the page is left open, for a picture that lies on pages of any colour. */
  readonly open?: boolean;
}

/** Inline pages colour tiles by class, so that the poster follows the light and dark schemes. */
const byClass: Paint = (color) => ({ class: color > 0 ? `m-${color}` : color === 0 ? "m-ink" : "m-paper" });

/** The tiles of a window of a motif, 100 units each: one path for each colour, the grounds below the shapes. */
export function Tiles({ paint, ...part }: Window & { paint: Paint }) {
  return layers(part).map(({ color, path, holed }, index) => (
    <path key={index} {...paint(color)} fill-rule={holed ? "evenodd" : undefined} d={path} />
  ));
}

/** The poster inside a page: decoration only, hidden from assistive technology. */
export function Motif(part: Window) {
  return (
    <svg
      class="motif"
      viewBox={`0 0 ${part.columns * 100} ${part.rows * 100}`}
      preserveAspectRatio="xMinYMin slice"
      aria-hidden="true"
      focusable="false"
    >
      <Tiles {...part} paint={byClass} />
    </svg>
  );
}

interface Layer {
  readonly color: number;
  readonly path: string;
  /** Whether shapes in it are holes. */
  readonly holed?: boolean;
}

/** Every page of a site shows the same few windows: each is drawn once. */
const drawn = new WeakMap<MotifData, Map<string, readonly Layer[]>>();

function layers(part: Window): readonly Layer[] {
  const { motif, columns, rows, offset = 0, open = false } = part;
  const windows = drawn.get(motif) ?? new Map<string, readonly Layer[]>();
  drawn.set(motif, windows);
  const key = `${columns} ${rows} ${offset % motif.tiles.length} ${open}`;
  const known = windows.get(key) ?? (open ? openLayers : layersOf)(placedTiles(part));
  windows.set(key, known);
  return known;
}

interface Placed {
  readonly tile: Tile;
  readonly x: number;
  readonly y: number;
}

function placedTiles({ motif, columns, rows, offset = 0 }: Window): readonly Placed[] {
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const tile = motif.tiles[(row * motif.columns + column + offset) % motif.tiles.length] as Tile;
    return { tile, x: column * 100, y: row * 100 };
  });
}

/** A hair larger than its square: what abuts in the pattern must abut on the screen. */
const HAIR = 0.3;

function layersOf(placed: readonly Placed[]): readonly Layer[] {
  // Under a shape in the colour of the page the ground is not enlarged: it would show as a thread around it.
  const ground = ({ tile, x, y }: Placed) => tilePath("plain", { x, y, turn: 0, hair: tile.fill < 0 ? 0 : HAIR });
  const grounds = byColor(placed, (tile) => tile.ground, ground);
  const shapes = placed.filter(({ tile }) => tile.fill >= 0 || tile.ground >= 0);
  return [
    ...grounds.filter(({ color }) => color >= 0),
    ...byColor(
      shapes,
      ({ fill }) => fill,
      ({ tile, x, y }) => tilePath(tile.shape, { x, y, turn: tile.turn, hair: HAIR }),
    ),
  ];
}

/** The same without the colour of the page: shapes in it are holes in their ground. */
function openLayers(placed: readonly Placed[]): readonly Layer[] {
  const hasHole = ({ tile }: Placed) => tile.fill < 0 && tile.ground >= 0;
  const whole = ({ x, y }: Placed) => tilePath("plain", { x, y, turn: 0, hair: 0 });
  const hole = ({ tile, x, y }: Placed) => tilePath(tile.shape, { x, y, turn: tile.turn, hair: 0 });
  const holed = byColor(
    placed.filter(hasHole),
    ({ ground }) => ground,
    (one) => whole(one) + hole(one),
  );
  return [
    ...holed.map((layer) => ({ ...layer, holed: true })),
    ...layersOf(placed.filter((one) => !hasHole(one))).filter(({ color }) => color >= 0),
  ];
}

function byColor(
  placed: readonly Placed[],
  colorOf: (tile: Tile) => number,
  draw: (one: Placed) => string,
): readonly Layer[] {
  const paths = new Map<number, string>();
  for (const one of placed) {
    const color = colorOf(one.tile);
    paths.set(color, (paths.get(color) ?? "") + draw(one));
  }
  return [...paths].map(([color, path]) => ({ color, path }));
}
