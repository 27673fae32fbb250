// SPDX-License-Identifier: MIT
import { spawn } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bin, eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";
import { treeHash } from "../helpers/site-files.ts";

const place = scratchFolder();
const kills = 100;

/** Two events that differ on every page. */
function twoEvents(): readonly [string, string] {
  const folders = [join(place, "one"), join(place, "two")] as const;
  for (const [index, folder] of folders.entries()) {
    cpSync(join(root, "examples/minimal"), folder, { recursive: true });
    const file = join(folder, "event.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/mu, `title: Version ${index + 1}`));
  }
  return folders;
}

/** Starts a build and kills it with SIGKILL after some milliseconds; one that ended before says how long it took. */
function killed(event: string, out: string, after: number): Promise<{ killed: boolean; took: number }> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [bin, "build", event, "-o", out, "--as-of", "2027-01-01"], {
      stdio: "ignore",
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), after);
    child.on("close", (_code, signal) => {
      clearTimeout(timer);
      resolve({ killed: signal === "SIGKILL", took: performance.now() - started });
    });
  });
}

it(`kill -9 at ${kills} random points of a build: the site is the old one whole or the new one whole, never a mixture`, {
  timeout: 300_000,
}, async () => {
  const [one, two] = twoEvents();
  const out = join(place, "site");
  const args = (event: string, folder: string) => ["build", event, "-o", folder, "--as-of", "2027-01-01"];
  await eventKit(args(two, join(place, "whole-two")));
  const started = performance.now();
  await eventKit(args(one, join(place, "whole-one")));
  let duration = performance.now() - started;
  await eventKit(args(one, out));
  const whole = new Set([treeHash(join(place, "whole-one")), treeHash(join(place, "whole-two"))]);
  let seen = 0;
  for (let round = 0; round < kills || (seen <= kills / 2 && round < 4 * kills); round++) {
    // Evenly spread with a jitter, and thicker towards the end of a build, where it writes.
    const share = round % 3 === 0 ? ((round * 37) % 100) / 100 : 0.55 + ((round * 61) % 100) / 200;
    const build = await killed(round % 2 === 0 ? two : one, out, duration * share);
    // A busy machine that frees itself builds faster than the first measure: aim anew, or kills come after the end.
    if (build.killed) seen++;
    duration = build.killed ? duration * 1.02 : build.took;
    // The one gap: between two renames the place is empty, both sites stand beside it, and a journal says so.
    if (!existsSync(out)) {
      expect(readdirSync(place).some((name) => name.includes("event-kit-journal"))).toBe(true);
      continue;
    }
    expect(whole.has(treeHash(out)), `after kill ${round}`).toBe(true);
  }
  expect(seen).toBeGreaterThan(kills / 2);
  const after = await eventKit(args(one, out));
  expect(after.code, after.stderr).toBe(0);
  expect(treeHash(out)).toBe(treeHash(join(place, "whole-one")));
  expect(readdirSync(place).filter((name) => name.startsWith(".site"))).toEqual([]);
});
