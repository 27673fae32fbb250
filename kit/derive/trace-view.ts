// SPDX-License-Identifier: MIT
import type { Quote, Trace, TraceRole } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { traceCitations } from "./citations/trace-citations.ts";
import type { Context } from "./context.ts";
import { figuresBeside } from "./figure-views.ts";
import { mediaPath } from "./paths.ts";
import { quoteMoment } from "./quote-moment.ts";
import { recordingView } from "./recording-view.ts";
import { relatedWorks } from "./related-works.ts";
import { reuseTerms } from "./reuse-terms.ts";
import type { LinkView, TraceDigest, TraceView } from "./site.ts";
import type { Views } from "./views.ts";

const roles: readonly TraceRole[] = ["speakers", "facilitators", "rapporteurs", "graphic_recorders"];

/** A trace as its own page shows it: everything that may be published. */
export function traceView(context: Context, trace: Trace): TraceView {
  const { views } = context;
  const card = views.trace(trace);
  return {
    ...card,
    ...said(trace, views),
    ...traceLists(trace, views),
    roles: roles
      .map((role) => ({ role, people: views.people(trace.people[role]) }))
      .filter(({ people }) => people.length > 0),
    validated_by: trace.validated_by,
    figures: figuresBeside(context, trace.figures),
    resources: trace.resources.map(views.resource),
    quotes: trace.quotes.flatMap((quote) => quoteView(context, trace, quote)),
    recordings: trace.media.map((medium) => recordingView(context, medium, trace)),
    raw_notes: trace.raw_notes.map((link) => linkView(link, views)),
    ...relatedWorks(context, trace),
    citations: traceCitations(context, card),
    reuse_terms: reuseTerms(trace.licence),
    ...present({
      // A trace that is a recording says with it where it is.
      ...(trace.media[0]?.is_trace
        ? {}
        : { url: trace.url, archived_url: trace.archived_url, file: fileOf(trace, context) }),
      attendance: trace.attendance,
      report: views.markdown(trace.report, "traces"),
    }),
  };
}

/** A trace as its session's page shows it: its ideas, how much more there is, and the way to the rest. */
export function traceDigest({ views }: Context, trace: Trace): TraceDigest {
  return {
    card: views.trace(trace),
    key_ideas: views.texts(trace.key_ideas),
    counts: {
      disagreements: trace.disagreements.length,
      decisions: trace.decisions.length,
      next_steps: trace.next_steps.length,
    },
  };
}

function said(trace: Trace, { maybe, text, format }: Views) {
  const { method } = trace;
  return {
    what_worked: trace.what_worked.map(text),
    what_to_change: trace.what_to_change.map(text),
    ...present({
      summary: maybe(trace.summary),
      question: maybe(trace.question),
      context: maybe(trace.context),
      method:
        method &&
        present({
          format: method.format === undefined ? undefined : format(method.format),
          changes: maybe(method.changes),
        }),
    }),
  };
}

/** What was said, list by list: for the trace's page, and for those that gather all traces. */
export function traceLists(trace: Trace, { text, texts, maybe }: Pick<Views, "text" | "texts" | "maybe">) {
  return {
    key_ideas: texts(trace.key_ideas),
    agreements: texts(trace.agreements),
    disagreements: trace.disagreements.map(({ topic, positions }) => ({
      topic: text(topic),
      positions: positions.map((position) => ({ text: text(position.text), ...present({ by: position.by }) })),
    })),
    decisions: trace.decisions.map((decision) => ({
      text: text(decision.text),
      ...present({ by: decision.by, scope: maybe(decision.scope) }),
    })),
    next_steps: trace.next_steps.map(({ what, who, when, status }) => ({
      what: text(what),
      status,
      ...present({ who, when }),
    })),
    open_questions: texts(trace.open_questions),
  };
}

/** Only what the person approved leaves the folder; of somebody who withdrew, nothing does. */
function quoteView(context: Context, trace: Trace, { text, person, approved, at }: Quote): TraceView["quotes"] {
  const { views } = context;
  const by = person === undefined ? undefined : views.person(person);
  if (!approved || (person !== undefined && by === undefined)) return [];
  const said = views.text(text);
  return [{ text: said, ...present({ person: by, at, moment: quoteMoment(context, trace, said, at) }) }];
}

function linkView({ url, title }: Trace["raw_notes"][number], { text }: Views): LinkView {
  return { url, title: text(title) };
}

/** Where the file kept with the event is, unless it was withdrawn. */
function fileOf({ file }: Trace, { edition }: Context): string | undefined {
  const medium = edition.media.find(({ path }) => path === file);
  return medium === undefined || medium.withdrawn ? undefined : mediaPath(edition.id, medium.path);
}
