// SPDX-License-Identifier: MIT
import type { Edition, Id, Session, Trace, TraceType } from "../model/edition.ts";
import { keptPromises } from "./kept-promises.ts";
import { type PromisedTrace, promisedTraces } from "./promised-trace.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** What was promised of something, what of it is still awaited, and what came. */
export interface Gathered {
  readonly promised: readonly PromisedTrace[];
  readonly awaited: readonly PromisedTrace[];
  /** Raw, proof-read and validated ones, in the order of the event folder. */
  readonly received: readonly Trace[];
  readonly tally: Tally;
}

/** The traces of an edition counted once and for all: pages, the terminal and exports read the same numbers here. */
export interface TraceCount extends Gathered {
  readonly sessions: ReadonlyMap<Id, Gathered>;
  /** A trace belongs to its own axis, or to every axis of its session. */
  readonly axes: ReadonlyMap<Id, Gathered>;
  readonly types: ReadonlyMap<TraceType, Gathered>;
  /** Those about the edition as a whole: neither a session nor an axis. */
  readonly whole: Gathered;
}

/** Counts the traces of an edition. Those that were withdrawn count nowhere, nor do promises about sessions that are not held. */
export function countTraces(edition: Edition): TraceCount {
  const promised = promisedTraces(edition);
  const received = edition.traces.filter(({ status }) => status !== "expected");
  const kept = keptOf(edition, promised, received);
  const gather = (about: readonly PromisedTrace[] = [], came: readonly Trace[] = []): Gathered => {
    const awaited = about.filter((promise) => !kept.has(promise));
    return { promised: about, awaited, received: came, tally: tallyOf(about, awaited, came) };
  };
  const by = <K>(keysOf: (one: About) => readonly K[]): ReadonlyMap<K, Gathered> => {
    const [promises, traces] = [grouped(promised, keysOf), grouped(received, keysOf)];
    const keys = new Set([...promises.keys(), ...traces.keys()]);
    return new Map([...keys].map((key) => [key, gather(promises.get(key), traces.get(key))]));
  };
  const axesOf = axesOfTraces(edition.sessions);
  const isWhole = ({ session, axis }: About) => session === undefined && axis === undefined;
  return {
    ...gather(promised, received),
    sessions: by(({ session }) => (session === undefined ? [] : [session])),
    axes: by(axesOf),
    types: by(({ type }) => [type]),
    whole: gather(promised.filter(isWhole), received.filter(isWhole)),
  };
}

type About = Pick<Trace, "session" | "axis" | "type"> | Pick<PromisedTrace, "session" | "axis" | "type">;

/** What is about an axis or the whole was announced in a file of its own: it has come when that file says so. */
function keptOf(
  edition: Edition,
  promised: readonly PromisedTrace[],
  received: readonly Trace[],
): ReadonlySet<PromisedTrace> {
  const names = new Map(edition.people.map(({ id, name }) => [id, name]));
  const sessionOf = ({ session }: About) => (session === undefined ? [] : [session]);
  const came = grouped(received, sessionOf);
  const promises = grouped(promised, sessionOf);
  return new Set([...promises].flatMap(([id, some]) => [...keptPromises(some, came.get(id) ?? [], names)]));
}

function axesOfTraces(sessions: readonly Session[]): (one: About) => readonly Id[] {
  const axes = new Map(sessions.map((session) => [session.id, session.axes]));
  return ({ session, axis }) => (axis === undefined ? (axes.get(session ?? "") ?? []) : [axis]);
}

function grouped<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
