// SPDX-License-Identifier: MIT
/** The process as the command line needs it. */
export interface Process {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The language of the system (BCP 47), such as `fr-FR`: what Windows has instead of `LANG`. */
  locale(): string;
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
    locale: () => new Intl.DateTimeFormat().resolvedOptions().locale,
    now: Date.now,
    onSignal(handle) {
      let ending = false;
      const end = (signal: "SIGINT" | "SIGTERM") => {
        // An impatient second Ctrl-C must not cut the cleaning short.
        if (ending) return;
        ending = true;
        process.exit(handle(signal));
      };
      process.on("SIGINT", end).on("SIGTERM", end);
    },
  };
}
