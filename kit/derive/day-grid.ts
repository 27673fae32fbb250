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
  const placed = today.map((occurrence) => ({ occurrence, columns: columnsOf(occurrence, today, columns) }));
  for (const item of placed) sheet.place(item.occurrence, item.columns, placed);
  return { day, rooms: columns, rows: sheet.rows() };
}

interface Placed {
  readonly occurrence: Occurrence;
  readonly columns: readonly number[];
}

function columnsOf(
  occurrence: Occurrence,
  today: readonly Occurrence[],
  columns: readonly RoomRef[],
): readonly number[] {
  const everywhere = columns.map((_, index) => index);
  const own = new Set<Id>(occurrence.slot.rooms.map((room) => room.id));
  if (own.size === 0 || isAlone(occurrence, today)) return everywhere;
  return everywhere.filter((index) => own.has(columns[index]?.id ?? ""));
}

function isAlone({ slot }: Occurrence, today: readonly Occurrence[]): boolean {
  return today.filter((other) => other.slot.start < slot.end && slot.start < other.slot.end).length === 1;
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

  place(occurrence: Occurrence, columns: readonly number[], all: readonly Placed[]): void {
    const row = this.starts.indexOf(occurrence.slot.start);
    const free = columns.filter((column) => this.cells[row]?.[column] === undefined);
    if (free.length === 0) {
      this.cells[row]?.[columns[0] ?? 0]?.sessions.push(occurrence);
      return;
    }
    for (const run of runs(free)) {
      const rowspan = this.rowspan(occurrence, row, run, all);
      const cell: Cell = { row, column: run[0] ?? 0, colspan: run.length, rowspan, sessions: [occurrence] };
      for (let down = 0; down < rowspan; down++)
        for (const column of run) (this.cells[row + down] ?? [])[column] = cell;
    }
  }

  /** Rows until the session ends, or until something of its rooms starts; what happens everywhere goes around it. */
  private rowspan({ slot }: Occurrence, row: number, run: readonly number[], all: readonly Placed[]): number {
    const blocked = all.find(
      ({ occurrence, columns }) =>
        occurrence.slot.start > slot.start &&
        occurrence.slot.rooms.length > 0 &&
        columns.some((column) => run.includes(column)),
    );
    const end = blocked && blocked.occurrence.slot.start < slot.end ? blocked.occurrence.slot.start : slot.end;
    return Math.max(1, this.starts.filter((start, index) => index >= row && start < end).length);
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
