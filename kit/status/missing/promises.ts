// SPDX-License-Identifier: MIT
import { present } from "../../model/present.ts";
import { heldSessions } from "../held-sessions.ts";
import type { PromisedTrace } from "../promised-trace.ts";
import { type Look, type Missing, placeOf, type Written } from "./missing.ts";

/** Promises whose day has passed. */
export const overduePromises: Look = (written) =>
  written.count.awaited
    .filter(({ due }) => due !== undefined && due < written.day)
    .map((promise) => ({ code: "promise/overdue", ...aboutPromise(promise, written) }));

/** Sessions that were held, of which nothing remains and nothing is promised. */
export const sessionsWithoutTrace: Look = ({ input, edition, count, day }) => {
  const items = new Map(input.sessions.map((item) => [item.id, item]));
  return heldSessions(edition, day)
    .filter(({ id }) => !count.sessions.has(id))
    .flatMap(({ id }) => {
      const item = items.get(id);
      return item === undefined ? [] : [{ code: "session/no-trace" as const, ...placeOf(item), id, session: id }];
    });
};

function aboutPromise(promise: PromisedTrace, { input, edition }: Written): Omit<Missing, "code"> {
  const { type, session, axis, due, trace, entry, from } = promise;
  const file = input.traces.find(({ id }) => id === trace);
  const item = input.sessions.find(({ id }) => id === session);
  const place = file === undefined ? item && placeOf(item, `/expected_traces/${entry}`) : placeOf(file, "/due");
  const stays = edition.people.some(({ id, withdrawn }) => id === from && !withdrawn);
  return {
    file: place?.file ?? "event.yaml",
    line: place?.line ?? 1,
    id: trace ?? session ?? edition.id,
    type,
    ...present({ session, axis, due, from: stays ? from : undefined }),
  };
}
