// SPDX-License-Identifier: MIT
import { main } from "./cli.ts";
import { thisProcess } from "./io/process.ts";

/** What `bin/event-kit.js` calls once it has checked that Node can run the rest. */
export async function start(): Promise<void> {
  process.exitCode = await main(thisProcess());
}
