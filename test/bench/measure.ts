// SPDX-License-Identifier: MIT
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** A whole process to measure: program, arguments, folder to run in. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** One run: wall clock from start to exit; CPU (user and system) and peak memory where GNU time is found. */
export interface Run {
  readonly wallMs: number;
  readonly cpuMs?: number;
  readonly peakMiB?: number;
}

const GNU_TIME = "/usr/bin/time";

/** Whether GNU time is there to tell CPU time and peak memory. */
export function canSeeMemory(): boolean {
  return existsSync(GNU_TIME);
}

/** Runs the command alone and measures it. Throws when it fails, with what it said on stderr. */
export async function measure(command: Command, scratch: string): Promise<Run> {
  if (!canSeeMemory()) return { wallMs: await wall(command) };
  const report = join(scratch, "time.txt");
  rmSync(report, { force: true });
  const args = ["-o", report, "-f", "%M %U %S", command.program, ...command.args];
  const wallMs = await wall({ program: GNU_TIME, args, cwd: command.cwd });
  const [peak = 0, user = 0, system = 0] = readFileSync(report, "utf8").trim().split(" ").map(Number);
  return { wallMs, cpuMs: Math.round((user + system) * 1000), peakMiB: peak / 1024 };
}

/** Runs the command, with extra environment variables if any, and gives the milliseconds it took. */
export function wall(command: Command, environment: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const start = performance.now();
    const env = { ...process.env, NO_COLOR: "1", ...environment };
    // Nothing reads what builders print: an unread pipe would make the talkative ones wait.
    const child = spawn(command.program, command.args, { cwd: command.cwd, env, stdio: ["ignore", "ignore", "pipe"] });
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(performance.now() - start);
      else
        reject(
          new Error(`${command.program} ${command.args.join(" ")}: exit ${code}\n${said.join("").slice(0, 4000)}`),
        );
    });
  });
}
