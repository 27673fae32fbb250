// SPDX-License-Identifier: MIT
import type { Edition, Trace, TraceLink, TraceStatus } from "../../model/edition.ts";
import { countTraces } from "../../status/count-traces.ts";
import type { Exported } from "../exported.ts";
import type { Addresses } from "./addresses.ts";
import { filled } from "./filled.ts";
import { figureData, linkData, resourceData } from "./shared.ts";
import { traceMediumData } from "./trace-media.ts";

/** What remains, with its author and its licence. Of quotes, only those that the person approved. */
export function traceData(trace: Trace, exported: Exported, at: Addresses) {
  return filled({
    id: trace.id,
    session: trace.session,
    axis: trace.axis,
    working_group: trace.working_group,
    type: trace.type,
    status: trace.status,
    title: trace.title,
    authors: trace.authors,
    validated_by: trace.validated_by,
    licence: trace.licence,
    licence_inherited: trace.licence_inherited,
    language: trace.language,
    date: trace.date,
    ...wordsOf(trace),
    quotes: quotesOf(trace, exported),
    figures: trace.figures.map(figureData),
    resources: trace.resources.map((one) => resourceData(one, at)),
    people: peopleOf(trace, exported),
    ...methodOf(trace),
    media: trace.media.map((medium) => traceMediumData(medium, at)),
    raw_notes: trace.raw_notes.map(linkData),
    url: trace.url,
    archived_url: trace.archived_url,
    file: at.medium(trace.file),
    reused_in: trace.reused_in.map((link) => traceLinkData(link, at)),
    derived_from: trace.derived_from.map((link) => traceLinkData(link, at)),
    hrefs: at.pages((paths) => paths.item("traces", trace.id)),
  });
}

/** Ids by role; whoever has withdrawn is in none. */
function peopleOf({ people }: Trace, { person }: Exported) {
  const roles = Object.entries(people).map(([role, ids]) => [role, ids.filter((id) => person(id))] as const);
  return filled(Object.fromEntries(roles));
}

/** A quote that was not approved leaves the folder in no form, nor does one of somebody who has withdrawn. */
function quotesOf({ quotes }: Trace, { person }: Exported) {
  return quotes
    .filter((quote) => quote.approved && (quote.person === undefined || person(quote.person) !== undefined))
    .map(({ text, person: by, at }) => filled({ text, person: by, at }));
}

function methodOf({ attendance, method, what_worked, what_to_change }: Trace) {
  return {
    attendance,
    method: method && filled({ format: method.format, changes: method.changes }),
    what_worked,
    what_to_change,
  };
}

/** Something elsewhere by its address; another trace by its id, and by its page in the main language. */
function traceLinkData({ url, trace, title }: TraceLink, at: Addresses) {
  const [page] = trace === undefined ? [] : Object.values(at.pages((paths) => paths.item("traces", trace)));
  return filled({ url: url ?? page, trace, title });
}

function wordsOf(trace: Trace) {
  return {
    summary: trace.summary,
    question: trace.question,
    context: trace.context,
    key_ideas: trace.key_ideas,
    agreements: trace.agreements,
    disagreements: trace.disagreements.map(({ topic, positions }) =>
      filled({ topic, positions: positions.map(({ text, by }) => filled({ text, by })) }),
    ),
    decisions: trace.decisions.map(({ text, scope, by }) => filled({ text, scope, by })),
    next_steps: trace.next_steps.map(({ what, who, when, status }) => filled({ what, who, when, status })),
    open_questions: trace.open_questions,
    report: trace.report,
  };
}

/** How many traces were promised, came, were validated and are awaited, as `status` counts them; and of those that came, in which state. */
export function traceCounts(edition: Edition) {
  const { tally, received } = countTraces(edition);
  const of = (status: TraceStatus) => received.filter((trace) => trace.status === status).length;
  return { ...tally, raw: of("raw"), proof_read: of("proof_read") };
}
