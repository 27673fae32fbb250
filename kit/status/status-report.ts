// SPDX-License-Identifier: MIT
import type { Day, Edition, Id, LocalizedText, Session, Trace, TraceStatus, TraceType } from "../model/edition.ts";
import { present } from "../model/present.ts";
import type { Gathered, TraceCount } from "./count-traces.ts";
import { heldSessions, sessionsOnProgramme } from "./held-sessions.ts";
import type { Missing } from "./missing/missing.ts";
import type { PromisedTrace } from "./promised-trace.ts";
import type { Tally } from "./tally.ts";

/** A trace that came, and a promise that did not yet. People are named by id; those who have withdrawn are not named. */
export interface CameLine {
  readonly id: Id;
  readonly session?: Id;
  readonly axis?: Id;
  readonly type: TraceType;
  readonly status: TraceStatus;
  readonly authors: readonly string[];
}
export interface AwaitedLine {
  readonly session?: Id;
  readonly axis?: Id;
  readonly type: TraceType;
  readonly from?: Id;
  /** Names that the announced trace gives. */
  readonly authors: readonly string[];
  readonly due?: Day;
  readonly trace?: Id;
}

/** What has come and what is awaited of a session, an axis or the edition as a whole. */
export interface SubjectReport {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly traces: Tally;
  readonly came: readonly CameLine[];
  readonly awaited: readonly AwaitedLine[];
}

/** Where an event stands with its traces: the document that `status --json` prints (`schemas/published/status.schema.json`). */
export interface StatusReport {
  readonly edition: Id;
  readonly title: LocalizedText;
  readonly as_of: Day;
  /** Sessions on the programme, and how many of them are over. */
  readonly sessions: number;
  readonly sessions_held: number;
  readonly traces: Tally;
  /** Every session on the programme, and any other of which something remains, in the order of the programme. */
  readonly by_session: readonly SubjectReport[];
  readonly by_axis: readonly SubjectReport[];
  /** What is about neither a session nor an axis. */
  readonly whole: SubjectReport;
  readonly by_type: Readonly<Partial<Record<TraceType, Tally>>>;
  readonly missing: readonly Missing[];
}

/** Brings the counts and what is missing together; pure, and the same for the same event and day. */
export function statusReport(edition: Edition, count: TraceCount, missing: readonly Missing[], day: Day): StatusReport {
  const gone = new Set(edition.people.filter(({ withdrawn }) => withdrawn).map(({ id }) => id));
  const subject = (thing: { readonly id: Id; readonly title: LocalizedText }, gathered: Gathered = nothing) => ({
    id: thing.id,
    title: thing.title,
    traces: gathered.tally,
    came: gathered.received.map(cameLine),
    awaited: gathered.awaited.map((promise) => awaitedLine(promise, gone)),
  });
  const listed = new Set([...sessionsOnProgramme(edition).map(({ id }) => id), ...count.sessions.keys()]);
  return {
    edition: edition.id,
    title: edition.title,
    as_of: day,
    sessions: sessionsOnProgramme(edition).length,
    sessions_held: heldSessions(edition, day).length,
    traces: count.tally,
    by_session: [...edition.sessions]
      .filter(({ id }) => listed.has(id))
      .sort((a, b) => compare(startOf(a), startOf(b)) || compare(a.id, b.id))
      .map((session) => subject(session, count.sessions.get(session.id))),
    by_axis: edition.axes.map((axis) => subject(axis, count.axes.get(axis.id))),
    whole: subject(edition, count.whole),
    by_type: Object.fromEntries([...count.types].map(([type, { tally }]) => [type, tally])),
    missing,
  };
}

const nothing: Gathered = {
  promised: [],
  awaited: [],
  received: [],
  tally: { expected: 0, received: 0, validated: 0, awaited: 0 },
};

function cameLine({ id, session, axis, type, status, authors }: Trace): CameLine {
  return { id, ...present({ session, axis }), type, status, authors };
}

function awaitedLine(
  { session, axis, type, from, authors, due, trace }: PromisedTrace,
  gone: ReadonlySet<Id>,
): AwaitedLine {
  return {
    ...present({ session, axis }),
    type,
    authors,
    ...present({ from: gone.has(from ?? "") ? undefined : from, due, trace }),
  };
}

/** Sessions without a time come last. */
function startOf({ slots }: Session): string {
  return slots[0]?.start ?? "~";
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
