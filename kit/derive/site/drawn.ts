// SPDX-License-Identifier: MIT
/** What is drawn for an edition: its poster and the colours of its axes. Types only. */
import type { Lang, Shape } from "../../model/edition.ts";

/** An SVG to draw at `path`; when `png` is set, also rasterised there. */
export interface DrawnImage {
  readonly kind: "poster" | "favicon" | "social" | "strip";
  readonly path: string;
  readonly png?: string;
  readonly lang: Lang;
  readonly motif: Motif;
  readonly colors: readonly AxisColors[];
  readonly title: string;
  readonly when: string;
  readonly where: string;
  /** The colours that it is drawn in, where they are not the kit's light ones. */
  readonly paint?: { readonly ink: string; readonly axes: readonly string[] };
}

/** One square of the poster. Colours are axis indexes (1-based), 0 for ink, -1 for paper. */
export interface Tile {
  readonly shape: Shape | "plain";
  readonly fill: number;
  readonly ground: number /** Quarter turns, clockwise. */;
  readonly turn: 0 | 1 | 2 | 3;
}

/** The edition's own pattern, row by row; the same id and axes always give the same one. */
export interface Motif {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
}

/** The colours of one axis; `text` is safe as text on paper and card, `on` is safe as text on `fill`. */
export interface AxisColors {
  readonly index: number;
  readonly light: { readonly fill: string; readonly text: string; readonly on: string };
  readonly dark: { readonly fill: string; readonly text: string; readonly on: string };
}
