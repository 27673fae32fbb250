// SPDX-License-Identifier: MIT
import { one } from "../dom/el.ts";
import { later } from "../page/later.ts";
import type { ProgrammeFile } from "../programme/programme-file.ts";
import type { StripData } from "./strip-data.ts";
import { untilNext } from "./turns.ts";

/**
 * Starts what says what is on and next when the event does, on a page that has a place for it: at once, or on the minute for
 * a page left open the evening before. Before and after, nothing is loaded.
 * @param script absolute address of the script of every page.
 */
export function stripInTime(script: string, load: () => Promise<ProgrammeFile>): void {
  const strip = one(".now-strip");
  if (strip === undefined) return;
  const { from, to } = JSON.parse(strip.dataset["strip"] ?? "") as StripData;
  const look = () => {
    const now = Date.now();
    if (now >= to * 60_000) return;
    const again = () => setTimeout(look, untilNext(now, 1));
    if (now < from * 60_000) again();
    else later("strip", script).then((start) => start(load), again);
  };
  look();
}
