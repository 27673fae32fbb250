// SPDX-License-Identifier: MIT
import type { BuilderId } from "./builders.ts";
import type { Round, Row } from "./round.ts";

/** A promise on speed, and what the measures say of it; `value` is undefined when they say nothing. */
export interface Target {
  readonly title: string;
  readonly limit: number;
  readonly unit: string;
  readonly value: number | undefined;
  readonly reached: boolean | undefined;
}

/** The faster of the two sites written as Eleventy's documentation teaches: the reference of the promises. */
export function reference(round: Round): Row | undefined {
  return fastest(round, ["eleventy-data", "eleventy-md"]);
}

/** The faster of the two sites of somebody who knows what slows Eleventy down: shown beside, promised nothing. */
export function tuned(round: Round): Row | undefined {
  return fastest(round, ["eleventy-tuned-data", "eleventy-tuned-md"]);
}

function fastest({ rows }: Round, ids: readonly BuilderId[]): Row | undefined {
  const sites = rows.filter(({ id, failed }) => ids.includes(id) && !failed);
  return sites.toSorted((one, other) => one.wall.median - other.wall.median)[0];
}

/** The row of a builder that could be measured. */
export function rowOf({ rows }: Round, id: BuilderId): Row | undefined {
  return rows.find((row) => row.id === id && !row.failed);
}

/** How many times longer than `other` a row took. */
export function ratio(row: Row | undefined, other: Row | undefined): number | undefined {
  return row && other ? row.wall.median / other.wall.median : undefined;
}

/** What the measures say of each promise. Ratios of one round only, never milliseconds across rounds. */
export function targets(rounds: readonly Round[]): readonly Target[] {
  const at = (sessions: number, read: (round: Round) => number | undefined) => {
    const found = rounds.find((round) => round.sessions === sessions);
    return found && read(found);
  };
  const toEleventy = at(1000, (found) => ratio(rowOf(found, "event-kit"), reference(found)));
  const toNode = at(30, (found) => ratio(rowOf(found, "event-kit"), rowOf(found, "node")));
  const validate = at(30, (found) => ratio(rowOf(found, "event-kit-validate"), rowOf(found, "node")));
  const exporting = at(1000, (found) => ratio(rowOf(found, "with-exports"), rowOf(found, "without-exports")));
  const traces = at(300, (found) => ratio(rowOf(found, "event-kit-traces"), rowOf(found, "event-kit")));
  const memory = at(10_000, (found) => rowOf(found, "event-kit")?.peakMiB);
  return [
    target("build of 1,000 sessions / Eleventy + Nunjucks", 0.4, "×", toEleventy),
    target("build of 30 sessions / node -e 0", 8, "×", toNode),
    target("validate of 30 sessions / node -e 0", 3, "×", validate),
    target("all exports: the same build with / without, 1,000 sessions", 1.15, "×", exporting),
    target("build of 300 sessions with / without 1,000 traces", 2.2, "×", traces),
    target("peak memory of the build of 10,000 sessions", 900, "MiB", memory),
  ];
}

function target(title: string, limit: number, unit: string, value: number | undefined): Target {
  return { title, limit, unit, value, reached: value === undefined ? undefined : value <= limit };
}
