// SPDX-License-Identifier: MIT
import type { Paths } from "../derive/paths.ts";
import { hasPage } from "../derive/views.ts";
import type { Edition, Trace } from "../model/edition.ts";

/** Where a trace is to be read: on its session's page, or on that of its axis, or, for the edition's own, on the front page. */
export function tracePath({ id, session, axis }: Trace, { sessions }: Edition, paths: Paths): string {
  const held = session === undefined ? undefined : sessions.find((one) => one.id === session);
  if (held !== undefined && hasPage(held)) return `${paths.item("sessions", held.id)}#trace-${id}`;
  return axis === undefined ? paths.fixed("index") : paths.item("axes", axis);
}
