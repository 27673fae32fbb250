// SPDX-License-Identifier: MIT
import type { Edition, Session, Trace } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { excerpt } from "./say.ts";
import type { Said, TraceCard } from "./site.ts";
import type { Views } from "./views.ts";

type Parts = Pick<Views, "paths" | "text" | "maybe" | "axis" | "format" | "card" | "licence">;

/** A trace as lists name it, in the language of `views`; what it is about is looked up once for all of an edition's. */
export function traceCards(edition: Edition, views: Parts): (trace: Trace) => TraceCard {
  const sessions = new Map(edition.sessions.map((one) => [one.id, one]));
  const groups = new Map(edition.working_groups.map((one) => [one.id, one]));
  return (trace) => {
    const session = sessions.get(trace.session ?? "");
    const about = subjectOf(trace, session, views);
    const group = groups.get(trace.working_group ?? "");
    const format = trace.method?.format ?? session?.format;
    return {
      id: trace.id,
      path: views.paths.item("traces", trace.id),
      title: views.maybe(trace.title) ?? about?.title ?? views.text(edition.title),
      type: trace.type,
      status: trace.status,
      authors: trace.authors,
      licence: views.licence(trace.licence, trace.licence_inherited),
      axes: trace.axis === undefined ? (session?.axes ?? []).map(views.axis) : [views.axis(trace.axis)],
      ...present({
        about,
        group: group && {
          id: group.id,
          title: views.text(group.title),
          path: views.paths.item("groups", group.id),
        },
        untitled: trace.title === undefined ? (true as const) : undefined,
        date: trace.date ?? session?.slots[0]?.start.slice(0, 10),
        language: trace.language ?? session?.language,
        format: format === undefined ? undefined : views.format(format),
        gist: gistOf(trace, views),
      }),
    };
  };
}

function subjectOf(trace: Trace, session: Session | undefined, views: Parts): TraceCard["about"] {
  if (session !== undefined)
    return { title: views.text(session.title), ...present({ path: views.card(session).path }) };
  return trace.axis === undefined ? undefined : views.axis(trace.axis);
}

function gistOf({ summary, key_ideas: [first] }: Trace, { maybe }: Parts): Said | undefined {
  const said = maybe(summary ?? first);
  return said && { ...said, text: excerpt(said.text) };
}
