// SPDX-License-Identifier: MIT
import type { Trace } from "../model/edition.ts";
import type { Context } from "./context.ts";

/** Traces that came, in the order of the programme: those of sessions first, then those of axes, then the event's own. */
export function tracesInOrder({ edition, programme }: Pick<Context, "edition" | "programme">): readonly Trace[] {
  const timed = programme.map(({ card }) => card.id);
  const sessions = [...new Set([...timed, ...edition.sessions.map(({ id }) => id)])];
  const rankOfSession = new Map(sessions.map((id, index) => [id, index]));
  const rankOfAxis = new Map(edition.axes.map(({ id }, index) => [id, sessions.length + index]));
  const last = sessions.length + edition.axes.length;
  const rank = ({ session, axis }: Trace) => rankOfSession.get(session ?? "") ?? rankOfAxis.get(axis ?? "") ?? last;
  return edition.traces.filter(({ status }) => status !== "expected").sort((a, b) => rank(a) - rank(b));
}

/** Whether a trace is about an axis: it says so, or its session is. */
export function isOfAxis({ edition }: Pick<Context, "edition">): (trace: Trace, axis: string) => boolean {
  const axes = new Map(edition.sessions.map(({ id, axes: own }) => [id, own]));
  return (trace, axis) => trace.axis === axis || (axes.get(trace.session ?? "") ?? []).includes(axis);
}
