// SPDX-License-Identifier: MIT
import type { Day, Id } from "../model/edition.ts";
import type { Occurrence } from "./schedule.ts";
import { groupBy } from "./schedule.ts";
import type { DayGrid, DayList, GridCell, GridRow, RoomRef } from "./site.ts";

/** The sessions of one day by start time. */
export function dayList(day: Day, today: readonly Occurrence[]): DayList {
  const groups = [...groupBy(today, ({ slot }) => slot.start)].map(([start, sessions]) => ({ start, sessions }));
  return { day, groups };
}

/**
 * The same day as a table: a row for each start time, a column for each room in use. What happens everywhere, or alone
 * at its time, spans the rooms; what lasts beyond the next start spans rows, as long as its rooms are free.
 * @param today the day's occurrences in programme order.
 * @param rooms every room, in the order of the places.
 */
export function dayGrid(day: Day, today: readonly Occurrence[], rooms: readonly RoomRef[]): DayGrid {
  const used = new Set(today.flatMap(({ slot }) => slot.rooms.map((room) => room.id)));
  const columns = rooms.filter((room) => used.has(room.id));
  const starts = [...new Set(today.map(({ slot }) => slot.start))];
  if (columns.length === 0) return { day, rooms: [], rows: [] };
  const sheet = new Sheet(starts, columns.length);
  const alone = aloneAtTheirTime(today);
  const placed = today.map((occurrence) => ({ occurrence, columns: columnsOf(occurrence, alone, columns) }));
  placed.forEach((_, index) => {
    sheet.place(placed, index);
  });
  return { day, rooms: columns, rows: sheet.rows() };
}

interface Placed {
  readonly occurrence: Occurrence;
  readonly columns: readonly number[];
}

function columnsOf(
  occurrence: Occurrence,
  alone: ReadonlySet<Occurrence>,
  columns: readonly RoomRef[],
): readonly number[] {
  const everywhere = columns.map((_, index) => index);
  const own = new Set<Id>(occurrence.slot.rooms.map((room) => room.id));
  if (own.size === 0 || alone.has(occurrence)) return everywhere;
  return everywhere.filter((index) => own.has(columns[index]?.id ?? ""));
}

/** What overlaps nothing else, found in one pass over a day in programme order. */
function aloneAtTheirTime(today: readonly Occurrence[]): ReadonlySet<Occurrence> {
  const alone = new Set<Occurrence>();
  let busyUntil = "";
  for (const [index, occurrence] of today.entries()) {
    const { start, end } = occurrence.slot;
    const next = today[index + 1]?.slot.start ?? end;
    if (start >= busyUntil && next >= end) alone.add(occurrence);
    if (end > busyUntil) busyUntil = end;
  }
  return alone;
}

interface Cell {
  row: number;
  column: number;
  colspan: number;
  rowspan: number;
  sessions: Occurrence[];
}

class Sheet {
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
    const free = columns.filter((column) => this.cells[row]?.[column] === undefined);
    if (free.length === 0) {
      this.cells[row]?.[columns[0] ?? 0]?.sessions.push(occurrence);
      return;
    }
    for (const run of runs(free)) {
      const rowspan = this.rowspan(all, index, row, run);
      const cell: Cell = { row, column: run[0] ?? 0, colspan: run.length, rowspan, sessions: [occurrence] };
      for (let down = 0; down < rowspan; down++)
        for (const column of run) (this.cells[row + down] ?? [])[column] = cell;
    }
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
