// SPDX-License-Identifier: MIT
import type { Edition, Trace, TraceStatus } from "../../model/edition.ts";
import { tracePath } from "../trace-path.ts";
import type { Addresses } from "./addresses.ts";
import { filled } from "./filled.ts";
import { figureData, linkData, resourceData } from "./shared.ts";

/** What remains, with its author and its licence. Quotes are left out: no page shows them either. */
export function traceData(trace: Trace, edition: Edition, at: Addresses) {
  return filled({
    id: trace.id,
    session: trace.session,
    axis: trace.axis,
    type: trace.type,
    status: trace.status,
    title: trace.title,
    authors: trace.authors,
    licence: trace.licence,
    language: trace.language,
    date: trace.date,
    ...wordsOf(trace),
    figures: trace.figures.map(figureData),
    resources: trace.resources.map((one) => resourceData(one, at)),
    url: trace.url,
    file: at.medium(trace.file),
    reused_in: trace.reused_in.map(linkData),
    derived_from: trace.derived_from.map(linkData),
    hrefs: at.pages((paths) => tracePath(trace, edition, paths)),
  });
}

function wordsOf(trace: Trace) {
  return {
    question: trace.question,
    key_ideas: trace.key_ideas,
    agreements: trace.agreements,
    disagreements: trace.disagreements.map(({ topic, positions }) =>
      filled({ topic, positions: positions.map(({ text, by }) => filled({ text, by })) }),
    ),
    decisions: trace.decisions.map(({ text, by }) => filled({ text, by })),
    next_steps: trace.next_steps.map(({ what, who, when, status }) => filled({ what, who, when, status })),
    open_questions: trace.open_questions,
    report: trace.report,
  };
}

/** How many traces there are of each status. */
export function traceCounts({ traces }: Edition): Readonly<Record<TraceStatus, number>> {
  const of = (status: TraceStatus) => traces.filter((trace) => trace.status === status).length;
  return { expected: of("expected"), raw: of("raw"), proof_read: of("proof_read"), validated: of("validated") };
}
