// SPDX-License-Identifier: MIT
/** For tests: event folders that somebody made to do harm, and the real command line run on them. All invented. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { bin, type Ran, root } from "../helpers/kit-cli.ts";

export type Content = string | Uint8Array;

/** A copy of the smallest example with these files over it; gives its path. */
export function hostileEvent(place: string, name: string, files: Readonly<Record<string, Content>>): string {
  const folder = join(place, name);
  cpSync(join(root, "examples/minimal"), folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** What a command may be run with besides its arguments. */
export interface Circumstances {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Shell text before the command, such as `ulimit -n 64;`. */
  readonly shell?: string;
}

const patience = 45_000;

/** Runs the command line. One that hangs is killed, and its exit code is then null. */
export function attack(
  args: readonly string[],
  { cwd = root, env = {}, shell = "" }: Circumstances = {},
): Promise<Ran> {
  const script = `${shell} exec "$0" "$@"`;
  const options = {
    cwd,
    env: { ...process.env, LC_ALL: "C", ...env },
    timeout: patience,
    killSignal: "SIGKILL",
  } as const;
  return new Promise((resolve, reject) => {
    const child = spawn("sh", ["-c", script, process.execPath, bin, ...args], options);
    const said = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8");
    child.stderr.setEncoding("utf8");
    child.stdout.on("data", (data) => {
      said.stdout += data;
    });
    child.stderr.on("data", (data) => {
      said.stderr += data;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...said }));
  });
}

/** A refusal in sentences: this exit code, these words, no trace of the program's inside. */
export function expectRefusal({ code, stdout, stderr }: Ran, exit: 1 | 2 | 3, words: string | RegExp): void {
  const said = stdout + stderr;
  expect(said).toMatch(words);
  expect(code, said).toBe(exit);
  expectSentences(said);
}

/** No stack, no name of Node's modules, no blame on the kit for what a stranger wrote. */
export function expectSentences(said: string): void {
  expect(said).not.toMatch(/\n {4}at |node:internal|does not come from your content/);
}
