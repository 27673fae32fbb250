// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { homedir, hostname, uptime } from "node:os";
import { setImmediate, setTimeout } from "node:timers/promises";

/** Which process did something, well enough to tell later whether it still runs. */
export interface ProcessMark {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601 instant of the act. */
  readonly since: string;
  /** Tells two processes that had the same number apart; empty where the system does not say. */
  readonly birth: string;
}

/** The computer and the process, as publishing needs them. */
export interface Machine {
  readonly cwd: string;
  readonly home: string;
  /** Milliseconds since the epoch. Never reaches the site. */
  now(): number;
  /** This process, now. */
  mark(): ProcessMark;
  /** Whether a process of this same host still runs. */
  isAlive(mark: ProcessMark): boolean;
  /** Lets other work, signals among it, happen; 0 is the shortest pause there is. */
  sleep(milliseconds: number): Promise<void>;
}

/** The machine that runs the kit. */
export function thisMachine(): Machine {
  return {
    cwd: process.cwd(),
    home: homeFolder(),
    now: Date.now,
    mark: () => ({
      pid: process.pid,
      host: hostname(),
      since: new Date().toISOString(),
      birth: birthOf(process.pid) ?? "",
    }),
    isAlive,
    sleep: async (milliseconds) => {
      await (milliseconds > 0 ? setTimeout(milliseconds) : setImmediate());
    },
  };
}

/** Empty in a container whose user has none: the system then throws. */
function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return "";
  }
}

function isAlive(mark: ProcessMark): boolean {
  if (!answers(mark.pid)) return false;
  const birth = birthOf(mark.pid);
  // A number is given again after a restart, or sooner: the process that answers may be another one.
  if (birth !== undefined && mark.birth !== "") return birth === mark.birth;
  return Date.parse(mark.since) >= Date.now() - uptime() * 1000;
}

function answers(pid: number): boolean {
  try {
    // Signal 0 is never delivered: it only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** On Linux, the boot and the tick at which a process started; undefined elsewhere, or when it is gone. */
function birthOf(pid: number): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the command in parentheses, and may hold spaces: count from its end. See proc(5).
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "ended" : `${boot}:${fields[19]}`;
  } catch {
    return undefined;
  }
}
