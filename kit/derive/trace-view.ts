// SPDX-License-Identifier: MIT
import type { Trace } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { fill } from "../words/fill.ts";
import { formatList } from "../words/format-list.ts";
import { formatDateRange } from "../words/format-range.ts";
import { inSentence } from "../words/in-sentence.ts";
import type { Context } from "./context.ts";
import type { SessionCard, TraceView } from "./site.ts";

/** What remains of a session, as a page shows it; quotes that were not approved never leave the folder. */
export function traceView(context: Context, trace: Trace, session?: SessionCard): TraceView {
  const { views } = context;
  const { id, type, status, authors, date, url } = trace;
  const licence = views.licence(trace.licence, trace.licence_inherited);
  return {
    id,
    type,
    status,
    authors,
    licence,
    key_ideas: views.texts(trace.key_ideas),
    agreements: views.texts(trace.agreements),
    disagreements: trace.disagreements.map(({ topic, positions }) => ({
      topic: views.text(topic),
      positions: positions.map(({ text, by }) => ({ text: views.text(text), ...present({ by }) })),
    })),
    decisions: trace.decisions.map(({ text, by }) => ({ text: views.text(text), ...present({ by }) })),
    next_steps: trace.next_steps.map(({ what, who, when, status: state }) => ({
      what: views.text(what),
      status: state,
      ...present({ who, when }),
    })),
    open_questions: views.texts(trace.open_questions),
    resources: trace.resources.map(views.resource),
    citation: citation(context, trace, licence.name, session),
    ...present({ title: views.maybe(trace.title), report: views.markdown(trace.report, "traces"), url, date }),
  };
}

function citation(
  { words, chrome, views, lang }: Context,
  trace: Trace,
  licence: string,
  session: SessionCard | undefined,
): TraceView["citation"] {
  const day = trace.date ?? session?.slots[0]?.day;
  const own = views.maybe(trace.title) ?? session?.title ?? chrome.edition.title;
  return fill([own, chrome.edition.title], ([title = "", event = ""]) =>
    words.cite({
      title,
      type: inSentence(words.labels.trace_type[trace.type], lang),
      authors: formatList(trace.authors, lang) || undefined,
      event,
      city: chrome.edition.city,
      date: day && formatDateRange(day, day, lang),
      licence,
    }),
  );
}
