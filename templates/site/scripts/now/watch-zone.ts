// SPDX-License-Identifier: MIT
import { one } from "../dom/el.ts";
import { later } from "../page/later.ts";
import { timed } from "./timed.ts";

/**
 * Fetches what offers to read the times of a page in the visitor's zone, for visitors whose machine is set to another one
 * than the event's, on a page that says times.
 * @param script absolute address of the script of every page.
 */
export function watchZone(script: string): void {
  const zone = one(".zone")?.dataset["zone"];
  if (zone === undefined || zone === Intl.DateTimeFormat().resolvedOptions().timeZone) return;
  if (one(timed) === undefined) return;
  // Away from the network the event's own times stay: they are right.
  later("zones", script).then(
    (start) => start(),
    () => {},
  );
}
