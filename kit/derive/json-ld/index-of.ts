// SPDX-License-Identifier: MIT
import type { Axis, Edition, Format, Id, Medium, Session, Trace } from "../../model/edition.ts";
import { groupBy } from "../schedule.ts";

/** The things of an edition by their names: a page for each of a thousand sessions must not look through all of them. */
export interface Index {
  readonly sessions: ReadonlyMap<Id, Session>;
  readonly axes: ReadonlyMap<Id, Axis>;
  readonly formats: ReadonlyMap<Id, Format>;
  /** Traces received, by session. */
  readonly traces: ReadonlyMap<Id, readonly Trace[]>;
  /** The same by their own id, whatever they are about. */
  readonly works: ReadonlyMap<Id, Trace>;
  /** Media that are published, by path. */
  readonly media: ReadonlyMap<string, Medium>;
}

const known = new WeakMap<Edition, Index>();

/** The index of an edition, made at its first use. */
export function indexOf(edition: Edition): Index {
  const before = known.get(edition);
  if (before !== undefined) return before;
  const made = makeIndex(edition);
  known.set(edition, made);
  return made;
}

function makeIndex({ sessions, axes, formats, traces, media }: Edition): Index {
  const byId = <T extends { readonly id: Id }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));
  const received = traces.filter(({ status }) => status !== "expected");
  const ofSessions = received.filter(({ session }) => session !== undefined);
  return {
    sessions: byId(sessions),
    axes: byId(axes),
    formats: byId(formats),
    works: byId(received),
    traces: groupBy(ofSessions, ({ session }) => session ?? ""),
    media: new Map(media.filter(({ withdrawn }) => !withdrawn).map((medium) => [medium.path, medium])),
  };
}
