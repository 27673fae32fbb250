// SPDX-License-Identifier: MIT
import type { AxisRef, Motif as MotifData, Tile } from "../../../kit/derive/site.ts";
import type { Shape } from "../../../kit/model/edition.ts";

/** Path of each shape in a square of 100 by 100. */
export const shapePaths: Readonly<Record<Shape | "plain", string>> = {
  plain: "M0 0H100V100H0Z",
  square: "M18 18H82V82H18Z",
  arch: "M0 100V50A50 50 0 0 1 100 50V100Z",
  bars: "M0 0H14V100H0ZM28.7 0H42.7V100H28.7ZM57.3 0H71.3V100H57.3ZM86 0H100V100H86Z",
  circle: "M0 50A50 50 0 0 1 100 50A50 50 0 0 1 0 50Z",
  ring: "M0 50A50 50 0 0 1 100 50A50 50 0 0 1 0 50ZM26 50A24 24 0 0 0 74 50A24 24 0 0 0 26 50Z",
  quarter: "M0 0H100A100 100 0 0 1 0 100Z",
  triangle: "M0 0H100L0 100Z",
  wave: "M0 50A25 25 0 0 1 50 50A25 25 0 0 0 100 50V100H0Z",
};

/** How a colour index of a tile is written: as a class (inline in a page) or as a colour (in a file of its own). */
export type Paint = (color: number) => { class: string } | { fill: string };

/** Inline pages colour tiles by class, so that the poster follows the light and dark schemes. */
export const byClass: Paint = (color) => ({ class: color > 0 ? `m-${color}` : color === 0 ? "m-ink" : "m-paper" });

/** The tiles of a `columns` × `rows` window of a motif, 100 units each; grounds first and a hair too large, so that no seam shows. */
export function Tiles(props: { motif: MotifData; columns: number; rows: number; offset?: number; paint: Paint }) {
  const { motif, columns, rows, offset = 0, paint } = props;
  const placed = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const tile = motif.tiles[(row * motif.columns + column + offset) % motif.tiles.length] as Tile;
    return { tile, x: column * 100, y: row * 100 };
  });
  return (
    <>
      {placed
        .filter(({ tile }) => tile.ground >= 0)
        .map(({ tile, x, y }) => (
          <path key={`g${x}-${y}`} {...paint(tile.ground)} d={`M${x - 0.3} ${y - 0.3}h100.6v100.6h-100.6Z`} />
        ))}
      {placed
        .filter(({ tile }) => tile.fill >= 0 || tile.ground >= 0)
        .map(({ tile, x, y }) => (
          <path
            key={`t${x}-${y}`}
            {...paint(tile.fill)}
            transform={transform(x, y, tile.turn)}
            d={shapePaths[tile.shape]}
          />
        ))}
    </>
  );
}

/** A hair larger than its square, like the grounds: what abuts in the pattern must abut on the screen. */
function transform(x: number, y: number, turn: Tile["turn"]): string {
  const rotation = turn === 0 ? "" : ` rotate(${turn * 90} 50 50)`;
  return `translate(${x - 0.3} ${y - 0.3}) scale(1.006)${rotation}`;
}

/** The poster inside a page: decoration only, hidden from assistive technology. */
export function Motif(props: { motif: MotifData; columns: number; rows: number; offset?: number }) {
  const { columns, rows } = props;
  return (
    <svg
      class="motif"
      viewBox={`0 0 ${columns * 100} ${rows * 100}`}
      preserveAspectRatio="xMinYMin slice"
      aria-hidden="true"
      focusable="false"
    >
      <Tiles {...props} paint={byClass} />
    </svg>
  );
}

/** An axis' shape in its colour, beside its name. Decoration only: the name always stands next to it. */
export function AxisMark({ axis, size = 16 }: { axis: Pick<AxisRef, "shape" | "index">; size?: number }) {
  return (
    <svg
      class={`axis-mark axis-${axis.index}`}
      viewBox="0 0 100 100"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapePaths[axis.shape]} />
    </svg>
  );
}
