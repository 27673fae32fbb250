// SPDX-License-Identifier: MIT
import { compare } from "../../derive/schedule.ts";
import type { Exported } from "../exported.ts";
import { csvCell } from "./sessions-csv-cell.ts";
import { columnsOf, type Row } from "./sessions-csv-columns.ts";

/** Tells a spreadsheet that the file is UTF-8; without it, accents are lost. */
const byteOrderMark = "\ufeff";

/**
 * The programme as a table, in one language: a row for each time of each session, by time, then what has no time yet.
 * Proposals are left out; cancelled sessions are there with their status. Columns have the data model's names: `start` and
 * `end` are local times, those of `…_instant` have the zone's offset, ids come beside the names that people read.
 *
 * Quotes and line ends are those of RFC 4180. The separator is the one that spreadsheets of the language expect when a file
 * is simply opened: a semicolon where numbers have a decimal comma, as in French, and the comma elsewhere.
 */
export function sessionsCsv(exported: Exported): string {
  const columns = columnsOf(exported);
  const separator = exported.words.formats.number_point === "," ? ";" : ",";
  const cells = Object.values(columns);
  const lines = [
    Object.keys(columns).join(separator),
    ...rowsOf(exported).map((row) => cells.map((cell) => csvCell(cell(row))).join(separator)),
  ];
  return `${byteOrderMark}${lines.join("\r\n")}\r\n`;
}

function rowsOf({ edition }: Exported): readonly Row[] {
  return edition.sessions
    .filter(({ status }) => status !== "proposed")
    .flatMap((session): Row[] =>
      session.slots.length === 0
        ? [{ session, slot: undefined, rank: 0 }]
        : session.slots.map((slot, index) => ({ session, slot, rank: index + 1 })),
    )
    .sort((a, b) => compare(timeOf(a), timeOf(b)) || compare(a.session.id, b.session.id) || a.rank - b.rank);
}

/** What rows are sorted by: those without a time come after every digit. */
const timeOf = ({ slot }: Row) => slot?.start ?? "~";
