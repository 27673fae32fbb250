// SPDX-License-Identifier: MIT
import type { Later } from "./later.ts";

/** What a file that comes later does when it runs: it gives what it holds to the script that asked for it. */
export function give(part: Partial<Later>): void {
  globalThis.eventKitLater = { ...globalThis.eventKitLater, ...part };
}
