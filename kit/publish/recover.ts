// SPDX-License-Identifier: MIT
import { type Repair, settleJournal } from "./journal.ts";
import { besideSite, sweep } from "./leftovers.ts";
import { takeLock } from "./lock.ts";
import { type Output, type PublishPorts, resolveOutput } from "./output.ts";
import { asPublishError, PublishError } from "./publish-error.ts";

/**
 * Repairs a site's place after a publisher was killed, for any command to call first: closes the gap of a cut swap and
 * removes what the dead left. Costs one listing, and writes nothing, when there is nothing to do. `busy`: a living
 * publisher is at work there, and will do the same. Throws PublishError.
 */
export async function recover(output: Output, ports: PublishPorts): Promise<Repair | "busy"> {
  const { disk } = ports;
  try {
    const target = resolveOutput(output, ports);
    if (besideSite(target, disk).length === 0) return "nothing";
    const lock = await takeLock(target, ports, 0);
    try {
      const repair = settleJournal(target, disk);
      sweep(target, disk);
      return repair;
    } finally {
      lock.release();
    }
  } catch (error) {
    if (error instanceof PublishError && error.code === "output/locked") return "busy";
    throw asPublishError(error);
  }
}
