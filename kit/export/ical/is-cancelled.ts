// SPDX-License-Identifier: MIT
import type { Edition, Session } from "../../model/edition.ts";

/** Whether a session is off, by itself or with the whole edition. */
export function isCancelled(edition: Edition, { status }: Session): boolean {
  return status === "cancelled" || edition.state === "cancelled";
}
