// SPDX-License-Identifier: MIT
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** The repository. */
export const root = join(import.meta.dirname, "../..");
/** The command people run. */
export const bin = join(root, "bin/event-kit.js");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node on a script, as a process of its own. */
export function runNode(
  args: readonly string[],
  options: { cwd?: string; env?: Readonly<Record<string, string | undefined>> } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, LC_ALL: "C", ...options.env },
    });
    const said = { stdout: "", stderr: "" };
    // A letter of several bytes may come in two pieces.
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

/** Runs `event-kit`. */
export function eventKit(args: readonly string[], options: Parameters<typeof runNode>[1] = {}): Promise<Ran> {
  return runNode([bin, ...args], options);
}

/** A folder that is there until the tests of the file have ended. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "event-kit-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Builds an event and gives the folder of its site; fails with what the kit said when it does not build. An example is built
 * from a copy: a build that knows the site's address records what it published beside the event.
 */
export async function builtSite(event: string, into: string, ...options: string[]): Promise<string> {
  const copy = event.startsWith(join(root, "examples")) ? mkdtempSync(join(tmpdir(), "event-kit-")) : undefined;
  if (copy !== undefined) cpSync(event, copy, { recursive: true });
  try {
    const ran = await eventKit(["build", copy ?? event, "-o", into, ...options]);
    if (ran.code !== 0) throw new Error(`the build of ${event} failed (${ran.code})\n${ran.stdout}${ran.stderr}`);
    return into;
  } finally {
    if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
  }
}
