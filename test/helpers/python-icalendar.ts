// SPDX-License-Identifier: MIT
/** For tests: an independent reader of calendars, Debian's python3-icalendar. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** What a reader finds in one calendar; times are milliseconds since the epoch. */
export interface ReadCalendar {
  readonly errors: readonly string[];
  readonly entries: readonly ReadEntry[];
}

export interface ReadEntry {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
}

const isThere = (python: string) => spawnSync(python, ["-c", "import icalendar"]).status === 0;
const found = () => ["/usr/bin/python3", "python3"].find(isThere);

/**
 * A Python that has icalendar, installed where it is missing and may be (Debian, as root).
 * @throws where it cannot be had and CI=true; elsewhere it is undefined, and said so.
 */
export function pythonWithIcalendar(): string | undefined {
  const there = found();
  if (there !== undefined) return there;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const install = "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -yq python3-icalendar";
    spawnSync("sh", ["-c", install], { stdio: "ignore", timeout: 240_000 });
    const now = found();
    if (now !== undefined) return now;
  }
  const wanted = "python3 with icalendar is not here (Debian: apt-get install python3-icalendar)";
  if (process.env["CI"] === "true") throw new Error(wanted);
  console.warn(`${wanted}: calendars are read by ical.js alone.`);
  return undefined;
}

/** What python3-icalendar finds in each of some calendars. */
export function readByPython(python: string, calendars: readonly string[]): readonly ReadCalendar[] {
  const script = join(import.meta.dirname, "read-calendars.py");
  const { status, stdout, stderr } = spawnSync(python, [script], {
    input: JSON.stringify(calendars),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
