// SPDX-License-Identifier: MIT
import type { FigureInput, TraceInput } from "../validate/input.ts";
import type { Figure, LicenceId, Trace } from "./edition.ts";
import type { Localize } from "./localized.ts";
import { present } from "./present.ts";
import { toLinks, toResource } from "./to-content.ts";

/** A trace in its one form, with the edition's licence for texts when it names none. */
export function toTrace(id: string, given: TraceInput, local: Localize, contentLicence: LicenceId): Trace {
  const trace = given.withdrawn ? emptied(given) : given;
  return {
    id,
    type: trace.type ?? "minutes",
    status: given.withdrawn ? "expected" : (trace.status ?? "raw"),
    authors: local.names(trace.authors),
    licence: trace.licence ?? contentLicence,
    licence_inherited: trace.licence === undefined,
    ...lists(trace, local),
    ...present({
      session: trace.session,
      axis: trace.axis,
      language: trace.language,
      url: trace.url,
      file: trace.file,
      date: trace.date,
      title: local.maybe(trace.title),
      question: local.maybe(trace.question),
      report: local.maybe(trace.report),
    }),
  };
}

/** What is left of a withdrawn trace: that there was to be one. */
function emptied({ type, session, axis }: TraceInput): TraceInput {
  return present({ type, session, axis });
}

function lists(trace: TraceInput, local: Localize) {
  const by = (name: string | undefined) => present({ by: local.name(name) });
  return {
    key_ideas: local.list(trace.key_ideas),
    agreements: local.list(trace.agreements),
    disagreements: (trace.disagreements ?? []).map(({ topic, positions }) => ({
      topic: local.text(topic),
      positions: positions.map((position) => ({ text: local.text(position.text), ...by(position.by) })),
    })),
    decisions: (trace.decisions ?? []).map((decision) => ({ text: local.text(decision.text), ...by(decision.by) })),
    next_steps: (trace.next_steps ?? []).map(({ what, who, when, status }) => ({
      what: local.text(what),
      status: status ?? "open",
      ...present({ who: local.name(who), when }),
    })),
    open_questions: local.list(trace.open_questions),
    quotes: (trace.quotes ?? [])
      .filter((quote) => !quote.withdrawn)
      .map((quote) => ({
        text: local.text(quote.text),
        approved: quote.approved ?? false,
        ...present({ person: quote.person }),
      })),
    figures: (trace.figures ?? []).map((figure) => toFigure(figure, local)),
    resources: (trace.resources ?? []).map((one) => toResource(one, local)),
    reused_in: toLinks(trace.reused_in, local),
    derived_from: toLinks(trace.derived_from, local),
  };
}

/** A figure in its one form: never without its source. */
export function toFigure(figure: FigureInput, local: Localize): Figure {
  const { counts, value, unit, kind, source } = figure;
  return {
    counts,
    label: local.text(figure.label ?? counts),
    value,
    source: { title: local.text(source.title), ...present({ url: source.url, date: source.date }) },
    ...present({ unit, kind }),
  };
}
