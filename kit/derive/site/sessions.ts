// SPDX-License-Identifier: MIT
/** A session as lists, grids and other pages show it. Types only. */
import type { Day, Id, Lang, LocalTime, SessionKind, SessionStatus } from "../../model/edition.ts";
import type { AxisRef, PersonRef, Ref, RoomRef } from "./references.ts";
import type { Said } from "./said.ts";

export interface SlotView {
  readonly day: Day;
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly start_instant: string;
  readonly end_instant: string;
  readonly minutes: number /** Empty: everywhere. */;
  readonly rooms: readonly RoomRef[];
  readonly online_url?: string;
}

export interface SessionCard {
  readonly id: Id;
  readonly kind: SessionKind;
  /** Breaks and meals have no page of their own. */
  readonly path?: string;
  readonly title: Said;
  readonly question?: Said;
  /** The beginning of its text, for a break or a meal, which has no page to say it. */
  readonly text?: Said;
  readonly axes: readonly AxisRef[];
  readonly format?: Ref;
  readonly track?: Ref;
  readonly people: readonly PersonRef[];
  readonly slots: readonly SlotView[];
  readonly status: SessionStatus;
  readonly language?: Lang;
  readonly expects_trace: boolean;
}

/** A day as a table: rows are the distinct start times, columns the rooms in use that day. */
export interface DayGrid {
  readonly day: Day;
  readonly rooms: readonly RoomRef[];
  /** Set when something is held online only: the table then ends with a column for it. */
  readonly online?: true;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** Wall-clock start, `YYYY-MM-DDTHH:MM`. */
  readonly start: LocalTime;
  /** Cells from left to right; columns covered by a cell above or left of them are absent. */
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly colspan: number;
  readonly rowspan: number /** Sessions that start here; more than one only when they really share a room and time. */;
  readonly sessions: readonly { readonly card: SessionCard; readonly slot: SlotView }[];
}

/** The same day as a list: sessions by start time. */
export interface DayList {
  readonly day: Day;
  readonly groups: readonly {
    readonly start: LocalTime;
    readonly sessions: readonly { readonly card: SessionCard; readonly slot: SlotView }[];
  }[];
}

/** One session at one of its times. */
export interface Happening {
  readonly card: SessionCard;
  readonly slot: SlotView;
}
