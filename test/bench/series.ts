// SPDX-License-Identifier: MIT
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { wall } from "./measure.ts";
import { spread } from "./statistics.ts";
import { syntheticEvent } from "./synthetic/event.ts";
import { eventFolderWithTraces, type TextFiles } from "./synthetic/folder.ts";
import { ROOT, writeFolder } from "./synthetic/write.ts";
import type { Target } from "./targets.ts";

export interface SeriesOptions {
  readonly editions: number;
  readonly sessions: number;
  readonly runs: number;
  /** An existing folder to work in. */
  readonly scratch: string;
  tell(message: string): void;
}

/**
 * Builds a series whole, and each of its editions as an event of its own, in turn and as whole processes; the promise is on
 * the ratio of the one to the sum of the others. All but the last edition are archived; each has its traces.
 */
export async function seriesTarget(options: SeriesOptions): Promise<Target> {
  const { editions, sessions, runs, tell } = options;
  const title = `build of ${editions} editions of ${sessions} sessions in one series / the sum of their single builds`;
  const folder = join(options.scratch, "series");
  const ids = writeEditions(folder, editions, sessions);
  const ratios: number[] = [];
  try {
    for (let turn = 1; turn <= runs; turn += 1) {
      tell(`${editions} editions of ${sessions} sessions: turn ${turn} of ${runs}`);
      ratios.push(await ratioOf(folder, ids));
    }
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return { title, limit: 1.15, unit: "×", value: undefined, reached: undefined };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return judged(title, ratios);
}

/** The promise as the ratios of several turns keep it or not: by their median. */
export function judged(title: string, ratios: readonly number[]): Target {
  const value = spread(ratios).median;
  return { title, limit: 1.15, unit: "×", value, reached: value <= 1.15 };
}

async function ratioOf(folder: string, ids: readonly string[]): Promise<number> {
  const whole = await built(folder, "whole");
  let sum = 0;
  for (const id of ids) sum += await built(folder, join("alone", id));
  return whole / sum;
}

async function built(folder: string, event: string): Promise<number> {
  const out = join(folder, "out");
  const args = [join(ROOT, "bin/event-kit.js"), "build", join(folder, event), "-o", out, "--as-of", "2031-01-01"];
  const took = await wall({ program: process.execPath, args, cwd: folder });
  rmSync(out, { recursive: true });
  return took;
}

/** Writes the editions twice: each alone, and all of them in a series. Gives their ids. */
function writeEditions(folder: string, editions: number, sessions: number): readonly string[] {
  mkdirSync(folder);
  const event = eventFolderWithTraces(syntheticEvent(sessions));
  const years = Array.from({ length: editions }, (_, index) => 2030 - index);
  writeFolder(join(folder, "whole"), new Map([["series.yaml", "format: 1\nid: mesure\nname: Rencontres de mesure\n"]]));
  return years.map((year) => {
    const id = `mesure-${year}`;
    const files = inYear(event, year);
    writeFolder(join(folder, "alone", id), files);
    writeFolder(join(folder, "whole/editions", id), files);
    return id;
  });
}

/** The same event in another year; archived, but for the last. */
export function inYear(files: TextFiles, year: number): TextFiles {
  const moved = [...files].map(([path, text]) => [path, text.replaceAll("2030", String(year))] as const);
  const state = (path: string) => (path === "event.yaml" && year !== 2030 ? "state: archived\n" : "");
  return new Map(moved.map(([path, text]) => [path, text + state(path)]));
}
