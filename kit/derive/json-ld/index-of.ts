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
  const received = traces.filter(({ session, status }) => session !== undefined && status !== "expected");
  return {
    sessions: byId(sessions),
    axes: byId(axes),
    formats: byId(formats),
    traces: groupBy(received, ({ session }) => session ?? ""),
    media: new Map(media.filter(({ withdrawn }) => !withdrawn).map((medium) => [medium.path, medium])),
  };
}
