// SPDX-License-Identifier: MIT
import type { Occurrence } from "./schedule.ts";
import type { GridCell, GridRow } from "./site.ts";

/** An occurrence with the columns it is to take, from the left. */
export interface Placed {
  readonly occurrence: Occurrence;
  readonly columns: readonly number[];
}

interface Cell {
  row: number;
  column: number;
  colspan: number;
  rowspan: number;
  sessions: Occurrence[];
}

/** A table being filled: a row for each start, cells that span. */
export class GridSheet {
  readonly starts: readonly string[];
  readonly width: number;
  readonly cells: (Cell | undefined)[][];

  constructor(starts: readonly string[], width: number) {
    this.starts = starts;
    this.width = width;
    this.cells = starts.map(() => new Array<Cell | undefined>(width).fill(undefined));
  }

  /** Places one item of a day; those before it are in their places. */
  place(all: readonly Placed[], index: number): void {
    const { occurrence, columns } = all[index] as Placed;
    const row = this.starts.indexOf(occurrence.slot.start);
    const taken = columns.map((column) => this.cells[row]?.[column]);
    const sharing = taken.find((cell) => cell?.row === row);
    if (sharing !== undefined && !taken.includes(undefined)) {
      sharing.sessions.push(occurrence);
      return;
    }
    if (!taken.includes(undefined)) for (const cell of taken) this.cut(cell, row);
    for (const run of runs(columns.filter((column) => this.cells[row]?.[column] === undefined))) {
      const rowspan = this.rowspan(all, index, row, run);
      const cell: Cell = { row, column: run[0] ?? 0, colspan: run.length, rowspan, sessions: [occurrence] };
      for (let down = 0; down < rowspan; down++)
        for (const column of run) (this.cells[row + down] ?? [])[column] = cell;
    }
  }

  /** Ends a cell above a row: what starts there and finds every column busy would be shown nowhere. */
  private cut(cell: Cell | undefined, row: number): void {
    if (cell === undefined) return;
    for (let below = row; below < cell.row + cell.rowspan; below++)
      for (let across = 0; across < cell.colspan; across++) (this.cells[below] ?? [])[cell.column + across] = undefined;
    cell.rowspan = Math.min(cell.rowspan, row - cell.row);
  }

  /** Rows until the session ends, or until something of its rooms starts; what happens everywhere goes around it. */
  private rowspan(all: readonly Placed[], index: number, row: number, run: readonly number[]): number {
    const { start, end } = (all[index] as Placed).occurrence.slot;
    let until = end;
    for (let next = index + 1; next < all.length; next++) {
      const { occurrence, columns } = all[next] as Placed;
      if (occurrence.slot.start >= end) break;
      const inTheWay = occurrence.slot.start > start && occurrence.slot.rooms.length > 0;
      if (inTheWay && columns.some((column) => run.includes(column))) {
        until = occurrence.slot.start;
        break;
      }
    }
    let rows = 1;
    while (row + rows < this.starts.length && (this.starts[row + rows] ?? "") < until) rows++;
    return rows;
  }

  rows(): readonly GridRow[] {
    return this.starts.map((start, row) => ({
      start,
      cells: Array.from({ length: this.width }, (_, column) => this.cellAt(row, column)).filter(
        (cell) => cell !== undefined,
      ),
    }));
  }

  private cellAt(row: number, column: number): GridCell | undefined {
    const cell = this.cells[row]?.[column];
    if (cell === undefined) return { colspan: 1, rowspan: 1, sessions: [] };
    if (cell.row !== row || cell.column !== column) return undefined;
    return { colspan: cell.colspan, rowspan: cell.rowspan, sessions: cell.sessions };
  }
}

/** Neighbouring columns together: [0, 1, 3] gives [0, 1] and [3]. */
function runs(columns: readonly number[]): readonly number[][] {
  const found: number[][] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last !== undefined && last.at(-1) === column - 1) last.push(column);
    else found.push([column]);
  }
  return found;
}
