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

/** The faster of the two ways to write the site with plain Eleventy and Nunjucks: the reference of the ratios. */
export function reference({ rows }: Round): Row | undefined {
  const sites = rows.filter(({ id, failed }) => (id === "eleventy-data" || id === "eleventy-md") && !failed);
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
  const memory = at(10_000, (found) => rowOf(found, "event-kit")?.peakMiB);
  return [
    target("build of 1,000 sessions / Eleventy + Nunjucks", 0.4, "×", toEleventy),
    target("build of 30 sessions / node -e 0", 8, "×", toNode),
    target("validate of 30 sessions / node -e 0", 3, "×", validate),
    target("peak memory of the build of 10,000 sessions", 900, "MiB", memory),
  ];
}

function target(title: string, limit: number, unit: string, value: number | undefined): Target {
  return { title, limit, unit, value, reached: value === undefined ? undefined : value <= limit };
}
