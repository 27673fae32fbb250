// SPDX-License-Identifier: MIT
import type { Motif } from "../../../kit/derive/site.ts";
import { type Paint, Tiles } from "./motif.tsx";

const columns = 10;
const box = `0 0 ${columns * 100} 100`;
const byClass: Paint = (color) => ({ class: color > 0 ? `m-${color}` : color === 0 ? "m-ink" : "m-paper" });

/** A row of the edition's motif, drawn once on a page for all its door sheets. */
export function RoomStripSource({ motif }: { motif: Motif }) {
  return (
    <svg class="vh" aria-hidden="true" focusable="false">
      <symbol id="door-motif" viewBox={box} preserveAspectRatio="xMidYMid slice">
        <Tiles motif={motif} columns={columns} rows={1} paint={byClass} />
      </symbol>
    </svg>
  );
}

/** That row again, at the head of a sheet. */
export function RoomStrip() {
  return (
    <svg class="door-strip" aria-hidden="true" focusable="false">
      <use href="#door-motif" />
    </svg>
  );
}
