// SPDX-License-Identifier: MIT
/**
 * Builds the same invented event with event-kit and with others, and prints how long each took.
 *
 *     npm run bench -- [--n 30,100,300,1000,10000] [--runs 5] [--all] [--only node,event-kit] [--json] [--no-build] [--no-series]
 *
 * Whole processes, in turn, each writing a fresh folder in memory (/dev/shm where it exists), medians. Compare the
 * ratios of one table; milliseconds say as much of the machine as of the program. Wants an otherwise idle machine.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { present } from "../../kit/model/present.ts";
import { isBuilder, prepare } from "./builders.ts";
import { eleventyUse } from "./loaded-modules.ts";
import { canSeeMemory } from "./measure.ts";
import { roundTable, targetLines } from "./report.ts";
import { type Round, round } from "./round.ts";
import { seriesTarget } from "./series.ts";
import { ROOT } from "./synthetic/write.ts";
import { type Target, targets } from "./targets.ts";
import { versions } from "./versions.ts";

const options = parseArgs({
  options: {
    n: { type: "string", default: "30,100,300,1000,10000" },
    runs: { type: "string" },
    all: { type: "boolean", default: false },
    only: { type: "string" },
    json: { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
    "no-series": { type: "boolean", default: false },
  },
}).values;
const scratch = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "event-kit-bench-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
process.on("SIGINT", () => process.exit(130));

// Measuring yesterday's program would be worse than measuring nothing.
if (!options["no-build"]) execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: ["ignore", 2, 2] });
const rounds: Round[] = [];
const only = options.only === undefined ? undefined : named(options.only);
for (const sessions of sizes(options.n)) {
  const runs = Number(options.runs ?? (sessions >= 10_000 ? 3 : 5));
  const done = await round({ sessions, runs, all: options.all, scratch, tell, ...present({ only }) });
  rounds.push(done);
  if (!options.json) process.stdout.write(`${roundTable(done)}\n`);
}
const series = options["no-series"]
  ? []
  : [await seriesTarget({ editions: 15, sessions: 200, runs: Number(options.runs ?? 3), scratch, tell })];
const promises = [...targets(rounds), ...series, await neverEleventy()];
const memory = canSeeMemory() ? "GNU time, the largest process" : "not measured, GNU time was not found";
const notes = [...versions(), `CPU and peak memory: ${memory}`];
const readable = `${targetLines(promises)}\n${notes.join("\n")}\n`;
process.stdout.write(options.json ? `${JSON.stringify({ rounds, targets: promises, notes }, null, 2)}\n` : readable);

/** The sizes asked for. Ends the program when they are not numbers. */
function sizes(list: string): readonly number[] {
  const found = list.split(",").map(Number);
  if (found.every((size) => Number.isInteger(size) && size >= 10)) return found;
  tell(`--n takes whole numbers from 10 up, separated by commas; not ${list}`);
  return process.exit(2);
}

/** The builders asked for. Ends the program when one is not known: an empty table would say nothing of why. */
function named(list: string): ReadonlySet<string> {
  const names = list.split(",");
  const unknown = names.filter((name) => !isBuilder(name));
  if (unknown.length === 0) return new Set(names);
  tell(`--only: no builder is named ${unknown.join(", ")}`);
  return process.exit(2);
}

async function neverEleventy(): Promise<Target> {
  const title = "validate loads Eleventy (0 no, 1 yes; build was seen to load it)";
  const folder = join(scratch, "look-out");
  mkdirSync(folder);
  try {
    const use = await eleventyUse(prepare(folder, 30, ["event-kit", "event-kit-validate"]), folder);
    if (!use.build) return { title, limit: 0, unit: "", value: undefined, reached: undefined };
    return { title, limit: 0, unit: "", value: use.validate ? 1 : 0, reached: !use.validate };
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return { title, limit: 0, unit: "", value: undefined, reached: undefined };
  }
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}
