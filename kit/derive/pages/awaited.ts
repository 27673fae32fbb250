// SPDX-License-Identifier: MIT
import type { Session, Trace } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Gathered } from "../../status/count-traces.ts";
import type { PromisedTrace } from "../../status/promised-trace.ts";
import { type Context, fixedBase } from "../context.ts";
import { isBrief } from "../page-limits.ts";
import { compare, groupBy } from "../schedule.ts";
import type { AwaitedPage, AwaitedSubject, AwaitedView } from "../site.ts";
import { sessionsWithTraces } from "../what-exists.ts";

/** What has come of the event and what is still awaited, without blame: by session as the programme goes, by axis, and of the whole. */
export function awaitedPage(context: Context): AwaitedPage {
  const { edition, count, words, chrome } = context;
  const { promised, awaited, tally } = count;
  const told = sessionsWithTraces(count, edition);
  const brief = isBrief(told.length, "once");
  const shown = brief ? told.filter(({ id }) => (count.sessions.get(id)?.awaited.length ?? 0) > 0) : told;
  return {
    kind: "awaited",
    ...fixedBase(
      context,
      "awaited",
      words.describe.awaited({ event: chrome.edition.title.text }),
      context.exists.has("traces") ? ["traces"] : [],
    ),
    received: tally.received,
    validated: tally.validated,
    awaited: awaited.length,
    promised: promised.length,
    days: byDay(context, shown, brief),
    axes: ownOfAxes(context),
    complete: told.length - shown.length,
    ...present({ brief, whole: subjectOf(context, { title: context.views.text(edition.title) }, count.whole) }),
  };
}

/** Sessions by the day they start on, in the order of the programme; those without a time last. */
function byDay(context: Context, sessions: readonly Session[], brief: true | undefined): AwaitedPage["days"] {
  const start = ({ slots }: Session) => slots[0]?.start ?? "~";
  const inOrder = [...sessions].sort((a, b) => compare(start(a), start(b)) || compare(a.id, b.id));
  const days = groupBy(inOrder, ({ slots }) => slots[0]?.start.slice(0, 10));
  return [...days].map(([day, some]) => ({
    ...present({ day }),
    subjects: some.flatMap((session) => {
      const { title, path } = context.views.card(session);
      const gathered = context.count.sessions.get(session.id);
      // What came is one link away, on the session's own page.
      const told = brief && gathered ? { received: [], awaited: gathered.awaited } : gathered;
      return subjectOf(context, { title, ...present({ path }) }, told) ?? [];
    }),
  }));
}

/** What is about an axis itself: the traces of its sessions are told with them. */
function ownOfAxes(context: Context): readonly AwaitedSubject[] {
  const { edition, count, views } = context;
  return edition.axes.flatMap((axis) => {
    const gathered = count.axes.get(axis.id);
    const own = <T extends { readonly axis?: string }>(list: readonly T[] = []) =>
      list.filter((one) => one.axis === axis.id);
    return (
      subjectOf(context, views.axis(axis.id), {
        received: own(gathered?.received),
        awaited: own(gathered?.awaited),
      }) ?? []
    );
  });
}

function subjectOf(
  context: Context,
  { title, path }: Pick<AwaitedSubject, "title" | "path">,
  gathered: Pick<Gathered, "received" | "awaited"> | undefined,
): AwaitedSubject | undefined {
  const { received = [], awaited = [] } = gathered ?? {};
  if (received.length + awaited.length === 0) return undefined;
  return {
    title,
    came: received.map((trace) => cameView(context, trace)),
    awaited: awaited.map((promise) => awaitedView(context, promise)),
    ...present({ path }),
  };
}

function cameView({ views }: Context, trace: Trace): AwaitedSubject["came"][number] {
  const { type, status } = trace;
  return { type, status, path: views.trace(trace).path, ...present({ title: views.maybe(trace.title) }) };
}

/** A promise in the language of the page; whoever has withdrawn is not named, and the promise stays. */
function awaitedView({ views }: Context, { type, from, authors, due, title }: PromisedTrace): AwaitedView {
  const person = from === undefined ? undefined : views.person(from);
  return {
    type,
    names: authors.filter((name) => name !== person?.name),
    ...present({ from: person, due, title: views.maybe(title) }),
  };
}
