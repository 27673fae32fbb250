// SPDX-License-Identifier: MIT
import type { FigureInput, LinkInput, TraceInput } from "../validate/input.ts";
import { traceOfPath } from "../validate/texts/trace-path.ts";
import type { Figure, Id, LicenceId, Trace, TraceLink } from "./edition.ts";
import type { Localize } from "./localized.ts";
import { present } from "./present.ts";
import { toLinks, toResource } from "./to-content.ts";
import { type KnownMedia, toTraceMedia } from "./to-trace-media.ts";

/** What a trace takes from its edition: the licence of texts, what is known of the files of `media/`, and which traces have no page. */
interface TraceRules {
  readonly withdrawn: ReadonlySet<Id>;
  readonly awaited: ReadonlySet<Id>;
  readonly content: LicenceId;
  readonly media: KnownMedia;
}

/** A trace in its one form, with the edition's licence for texts when it names none. */
export function toTrace(id: string, trace: TraceInput, local: Localize, rules: TraceRules): Trace {
  return {
    id,
    type: trace.type ?? "minutes",
    status: trace.status ?? "raw",
    authors: local.names(trace.authors),
    validated_by: local.names(trace.validated_by),
    licence: trace.licence ?? rules.content,
    licence_inherited: trace.licence === undefined,
    people: {
      speakers: trace.speakers ?? [],
      facilitators: trace.facilitators ?? [],
      rapporteurs: trace.rapporteurs ?? [],
      graphic_recorders: trace.graphic_recorders ?? [],
    },
    media: toTraceMedia(trace, rules.media, local),
    ...lists(trace, local),
    reused_in: toTraceLinks(trace.reused_in, local, rules),
    derived_from: toTraceLinks(trace.derived_from, local, rules),
    ...present({
      session: trace.session,
      axis: trace.axis,
      working_group: trace.working_group,
      language: trace.language,
      url: trace.url,
      archived_url: trace.archived_url,
      file: trace.file,
      date: trace.date,
      due: trace.due,
      attendance: trace.attendance,
      title: local.maybe(trace.title),
      summary: local.maybe(trace.summary),
      question: local.maybe(trace.question),
      context: local.maybe(trace.context),
      report: local.maybe(trace.report),
      method: trace.method && present({ format: trace.method.format, changes: local.maybe(trace.method.changes) }),
    }),
  };
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
    decisions: (trace.decisions ?? []).map((decision) => ({
      text: local.text(decision.text),
      ...present({ scope: local.maybe(decision.scope) }),
      ...by(decision.by),
    })),
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
        ...present({ person: quote.person, at: quote.at }),
      })),
    figures: (trace.figures ?? []).map((figure) => toFigure(figure, local)),
    resources: (trace.resources ?? []).map((one) => toResource(one, local)),
    what_worked: local.list(trace.what_worked),
    what_to_change: local.list(trace.what_to_change),
    raw_notes: toLinks(trace.raw_notes, local),
  };
}

/** Addresses, and other traces by their paths; a trace that is awaited is a title, and one that was withdrawn is not told of elsewhere. */
function toTraceLinks(
  links: readonly LinkInput[] | undefined,
  local: Localize,
  { withdrawn, awaited }: TraceRules,
): readonly TraceLink[] {
  return (links ?? []).flatMap(({ url, title }): readonly TraceLink[] => {
    const trace = traceOfPath(url);
    if (trace === undefined) return [{ url, title: local.text(title) }];
    if (withdrawn.has(trace)) return [];
    return [{ title: local.text(title), ...(awaited.has(trace) ? {} : { trace }) }];
  });
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
