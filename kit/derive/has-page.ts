// SPDX-License-Identifier: MIT
import type { Session } from "../model/edition.ts";

/** Breaks, meals and proposals not taken have no page. */
export function hasPage(session: Session): boolean {
  return (session.kind === "session" || session.kind === "social") && session.status !== "proposed";
}
