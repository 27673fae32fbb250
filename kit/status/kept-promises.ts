// SPDX-License-Identifier: MIT
import type { Id, Trace } from "../model/edition.ts";
import type { PromisedTrace } from "./promised-trace.ts";

/**
 * Which promises about one session were kept by the traces that came of it. A promise is kept by a trace of its type: first by
 * those that the person who promised signed, even together with others; then one trace for one promise, whoever signed.
 */
export function keptPromises(
  promises: readonly PromisedTrace[],
  traces: readonly Trace[],
  names: ReadonlyMap<Id, string>,
): ReadonlySet<PromisedTrace> {
  const kept = new Set<PromisedTrace>();
  const used = new Set<Trace>();
  const ofType = (promise: PromisedTrace) => traces.filter(({ type }) => type === promise.type);
  for (const promise of promises) {
    const own = ofType(promise).filter((trace) => isSigned(trace, promise, names));
    if (own.length > 0) kept.add(promise);
    for (const trace of own) used.add(trace);
  }
  for (const promise of promises.filter((one) => !kept.has(one))) {
    const came = ofType(promise).find((trace) => !used.has(trace));
    if (came === undefined) continue;
    kept.add(promise);
    used.add(came);
  }
  return kept;
}

function isSigned(trace: Trace, { from, authors }: PromisedTrace, names: ReadonlyMap<Id, string>): boolean {
  const name = names.get(from ?? "");
  const promisers = name === undefined ? authors : [name, ...authors];
  if (promisers.some((one) => trace.authors.includes(one))) return true;
  return from !== undefined && Object.values(trace.people).some((people) => people.includes(from));
}
