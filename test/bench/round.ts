// SPDX-License-Identifier: MIT
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Builder, type BuilderId, buildersFor, prepare } from "./builders.ts";
import { measure, type Run } from "./measure.ts";
import { type Spread, spread } from "./statistics.ts";
import { type Tally, tally } from "./tally.ts";

/** One line of the table. */
export interface Row extends Tally {
  readonly id: BuilderId;
  readonly title: string;
  readonly wall: Spread;
  readonly cpu?: number;
  readonly peakMiB?: number;
  /** Why it could not be measured; every other figure is then 0. */
  readonly failed?: string;
}

/** What was measured on one size of event. */
export interface Round {
  readonly sessions: number;
  readonly runs: number;
  readonly rows: readonly Row[];
}

export interface RoundOptions {
  readonly sessions: number;
  readonly runs: number;
  readonly all: boolean;
  /** The ids of the builders to measure among those of this size; without it, all of them. */
  readonly only?: ReadonlySet<string>;
  /** An existing folder to work in. */
  readonly scratch: string;
  tell(message: string): void;
}

/** Measures every builder on an event of one size: in turn (A B C, A B C…), each into a folder that does not exist yet. */
export async function round(options: RoundOptions): Promise<Round> {
  const folder = join(options.scratch, String(options.sessions));
  mkdirSync(folder);
  const ids = buildersFor(options.sessions, options.all).filter((id) => options.only?.has(id) ?? true);
  const builders = prepare(folder, options.sessions, ids);
  const records = builders.map((builder) => ({
    builder,
    runs: [] as Run[],
    wrote: { files: 0, pages: 0, bytes: 0 },
    failed: "",
  }));
  // A first turn that does not count warms the disk's cache; at 10,000 sessions it would cost more than it brings.
  const warmUps = options.sessions < 10_000 ? 1 : 0;
  for (let turn = -warmUps; turn < options.runs; turn += 1) {
    options.tell(
      turn < 0
        ? `${options.sessions} sessions: warm-up`
        : `${options.sessions} sessions: turn ${turn + 1} of ${options.runs}`,
    );
    for (const record of records.filter(({ failed }) => !failed))
      Object.assign(record, await oneRun(record, folder, turn));
  }
  rmSync(folder, { recursive: true });
  return { sessions: options.sessions, runs: options.runs, rows: records.map(rowOf) };
}

interface Measured {
  readonly builder: Builder;
  readonly runs: readonly Run[];
  readonly wrote: Tally;
  readonly failed: string;
}

async function oneRun({ builder, runs }: Measured, folder: string, turn: number): Promise<Partial<Measured>> {
  const out = join(folder, "out", `${builder.id}-${turn}`);
  mkdirSync(join(folder, "out"), { recursive: true });
  try {
    const run = await measure(builder.command(out), folder);
    return { wrote: tally(out), runs: turn < 0 ? runs : [...runs, run] };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  } finally {
    rmSync(join(folder, "out"), { recursive: true, force: true });
  }
}

function rowOf({ builder: { id, title }, runs, wrote, failed }: Measured): Row {
  if (failed) return { id, title, ...wrote, wall: spread([0]), failed };
  const cpu = runs.flatMap(({ cpuMs }) => cpuMs ?? []);
  const peak = runs.flatMap(({ peakMiB }) => peakMiB ?? []);
  return {
    ...{ id, title, ...wrote, wall: spread(runs.map(({ wallMs }) => wallMs)) },
    ...(cpu.length > 0 && { cpu: spread(cpu).median }),
    ...(peak.length > 0 && { peakMiB: spread(peak).most }),
  };
}
