// SPDX-License-Identifier: MIT
import type { Trace } from "../model/edition.ts";

/** How many traces: promised, come in whatever state, read again and agreed on, promised and not come. */
export interface Tally {
  readonly expected: number;
  readonly received: number;
  readonly validated: number;
  readonly awaited: number;
}

/** The count of some promises, of those among them that are still awaited, and of the traces that came. */
export function tallyOf(
  promised: readonly unknown[],
  awaited: readonly unknown[],
  received: readonly Pick<Trace, "status">[],
): Tally {
  return {
    expected: promised.length,
    received: received.length,
    validated: received.filter(({ status }) => status === "validated").length,
    awaited: awaited.length,
  };
}
