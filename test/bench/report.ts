// SPDX-License-Identifier: MIT
import type { Round, Row } from "./round.ts";
import { ratio, reference, rowOf, type Target, tuned } from "./targets.ts";

type Cells = readonly string[];
const HEADINGS: Cells = [
  "",
  "ms",
  "min–max",
  "/ Eleventy documented",
  "/ tuned",
  "/ node -e 0",
  "CPU ms",
  "/ its CPU",
  "pages",
  "files",
  "KiB",
  "peak MiB",
];

/** One size of event as a table to read: every builder, its ratios, what it wrote. */
export function roundTable(round: Round): string {
  const lines = [HEADINGS, ...round.rows.map((row) => cells(row, round))];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => padded(cell, column, widths))
      .join("  ")
      .trimEnd(),
  );
  const failures = round.rows.filter(({ failed }) => failed).map(({ title, failed }) => `${title} failed: ${failed}`);
  const [documented, quick] = [reference(round), tuned(round)].map((row) => row?.title ?? "none");
  const title = `${round.sessions} sessions, medians of ${round.runs}; reference: ${documented}; tuned: ${quick}`;
  return [title, ...text, ...failures, ""].join("\n");
}

function cells(row: Row, round: Round): Cells {
  if (row.failed) return [row.title, "failed"];
  const { median, least, most } = row.wall;
  const others = [reference(round), tuned(round), rowOf(round, "node")];
  const ratios = others.map((other) => times(ratio(row, other)));
  const written = row.files > 0 ? [String(row.pages), String(row.files), kibibytes(row.bytes)] : ["", "", ""];
  return [
    row.title,
    whole(median),
    `${whole(least)}–${whole(most)}`,
    ...ratios,
    whole(row.cpu),
    times(cpuRatio(row, reference(round))),
    ...written,
    whole(row.peakMiB),
  ];
}

/** CPU time suffers less than the clock from whatever else the machine is doing. */
function cpuRatio(row: Row, other: Row | undefined): number | undefined {
  return row.cpu && other?.cpu ? row.cpu / other.cpu : undefined;
}

/** Each promise, one a line: kept, broken or not measured. */
export function targetLines(targets: readonly Target[]): string {
  return targets.map(targetLine).join("\n");
}

function targetLine({ title, limit, unit, value, reached }: Target): string {
  if (value === undefined) return `not measured  ${title} (at most ${limit} ${unit})`;
  return `${reached ? "reached     " : "NOT REACHED "}  ${title}: ${value.toFixed(unit === "×" ? 2 : 0)} ${unit} (at most ${limit} ${unit})`;
}

function padded(cell: string, column: number, widths: readonly number[]): string {
  return column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
}

function times(value: number | undefined): string {
  return value === undefined ? "" : value.toFixed(2);
}

function whole(value: number | undefined): string {
  return value === undefined ? "" : value.toFixed(0);
}

function kibibytes(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}
