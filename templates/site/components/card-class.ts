// SPDX-License-Identifier: MIT
import type { SessionCard } from "../../../kit/derive/site.ts";

/** The classes of a session wherever it shows: its first axis gives the bar its colour, a break is quieter. The ordinary has no class. */
export function cardClass({ kind, status, axes: [axis] }: SessionCard): string {
  const quiet = kind === "session" ? "" : ` card-${kind}`;
  const cancelled = status === "cancelled" ? " is-cancelled" : "";
  return `card${quiet}${cancelled}${axis === undefined ? "" : ` axis-${axis.index}`}`;
}
