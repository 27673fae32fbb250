// SPDX-License-Identifier: MIT
import { addScript } from "../dom/add-script.ts";
import type { startStrip } from "../now/strip.ts";
import type { startZones } from "../now/zones.ts";
import type { startTools } from "../programme/tools.ts";
import type { play } from "../recordings/play.ts";

/** What only some visits need: each is a file of its own, beside the script of every page. */
export interface Later {
  readonly player: typeof play;
  readonly strip: typeof startStrip;
  readonly tools: typeof startTools;
  readonly zones: typeof startZones;
}

declare global {
  var eventKitLater: Partial<Later> | undefined;
}

/**
 * Fetches what a name stands for, when a page turns out to need it.
 * @param script absolute address of the script of every page.
 * @throws Error, as a rejection, when it does not arrive.
 */
export async function later<Name extends keyof Later>(name: Name, script: string): Promise<Later[Name]> {
  await addScript(new URL(`${name}.js`, script).href);
  const given = globalThis.eventKitLater?.[name];
  if (given === undefined) throw new Error(name);
  return given;
}
