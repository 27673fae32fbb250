// SPDX-License-Identifier: MIT
/** The process as the command line needs it. */
export interface Process {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once at a stop signal; the process then ends with the code given back. */
  onSignal(handle: (signal: "SIGINT" | "SIGTERM") => number): void;
}

/** This process. */
export function thisProcess(): Process {
  // Eleventy otherwise starts a worker thread on Node 20 that only watch mode needs.
  process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "1";
  return {
    args: process.argv.slice(2),
    environment: process.env,
    now: Date.now,
    onSignal(handle) {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(handle(signal)));
    },
  };
}
