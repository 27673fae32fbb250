// SPDX-License-Identifier: MIT
import type { Day, Edition, Id, LocalizedText, Session, Trace, TraceType } from "../model/edition.ts";
import { present } from "../model/present.ts";

/** A trace that somebody said would come: an entry of a session's `expected_traces`, a trace whose status is `expected`, or both at once. */
export interface PromisedTrace {
  readonly type: TraceType;
  /** What it is about; neither means the edition as a whole. */
  readonly session?: Id;
  readonly axis?: Id;
  /** The person who promised it, who may have withdrawn since: never name them without looking. */
  readonly from?: Id;
  /** Names that the announced trace gives as its authors; none of them has withdrawn. */
  readonly authors: readonly string[];
  readonly title?: LocalizedText;
  readonly due?: Day;
  /** The announced trace. */
  readonly trace?: Id;
  /** Its rank among the session's `expected_traces`. */
  readonly entry?: number;
}

/** Whether a session was or will be held: one that was cancelled, or never taken, leaves nothing and owes nothing. */
export function isOnProgramme({ status }: Session): boolean {
  return status !== "cancelled" && status !== "proposed";
}

/** Everything promised, each promise once, in the order of the event folder: sessions first, then what is about an axis or the whole. */
export function promisedTraces(edition: Edition): readonly PromisedTrace[] {
  const names = new Map(edition.people.map(({ id, name }) => [id, name]));
  const bySession = new Map<Id, Trace[]>();
  const elsewhere: Trace[] = [];
  for (const trace of edition.traces.filter(({ status }) => status === "expected")) {
    if (trace.session === undefined) elsewhere.push(trace);
    else bySession.set(trace.session, [...(bySession.get(trace.session) ?? []), trace]);
  }
  const ofSessions = edition.sessions
    .filter(isOnProgramme)
    .flatMap((session) => promisesOf(session, bySession.get(session.id) ?? [], names));
  return [...ofSessions, ...elsewhere.map(announcedAlone)];
}

/** A session's promises. A trace announced in a file of its own and the entry that asks for it are one promise. */
function promisesOf(
  session: Session,
  announced: readonly Trace[],
  names: ReadonlyMap<Id, string>,
): readonly PromisedTrace[] {
  const left = [...announced];
  const take = (isIt: (trace: Trace) => boolean) => {
    const index = left.findIndex(isIt);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const entries = session.expected_traces.map((entry, index) => ({ entry, index }));
  const signed = new Map(
    entries.flatMap(({ entry, index }) => {
      const name = names.get(entry.from ?? "");
      const found = name && take(({ type, authors }) => type === entry.type && authors.includes(name));
      return found ? [[index, found] as const] : [];
    }),
  );
  const merged = entries.map(({ entry, index }) => {
    const mayBe = ({ type, authors }: Trace) =>
      type === entry.type && (entry.from === undefined || authors.length === 0);
    const file = signed.get(index) ?? take(mayBe);
    return {
      type: entry.type,
      session: session.id,
      entry: index,
      authors: file?.authors ?? [],
      ...present({ from: entry.from, due: entry.due ?? file?.due, trace: file?.id, title: file?.title }),
    };
  });
  return [...merged, ...left.map(announcedAlone)];
}

function announcedAlone({ id, type, session, axis, authors, title, due }: Trace): PromisedTrace {
  return { type, authors, trace: id, ...present({ session, axis, title, due }) };
}
