// SPDX-License-Identifier: MIT
import { compatible } from "../../licences/compatible.ts";
import { licenceTerms } from "../../licences/terms.ts";
import { type Draft, type Item, placeIn, type Rule } from "../draft.ts";
import { field, fieldAt, list, text } from "../reading.ts";
import { standingTraces } from "../standing-traces.ts";
import { traceOfPath } from "../texts/trace-path.ts";

/** The page of a trace on a site that the kit made, with or without its ending. */
const pageOfTrace = /\/traces\/(?<id>[a-z0-9-]+)(?:\.html)?(?:[?#].*)?$/u;

/** The trace of this event that an address, or a path in the event folder, leads to. */
function traceAt(url: string, traces: ReadonlyMap<string, Item>, site: string | undefined): Item | undefined {
  const own = traceOfPath(url);
  if (own !== undefined) return traces.get(own);
  if (site !== undefined && !url.startsWith(site.replace(/\/+$/u, ""))) return undefined;
  return traces.get(pageOfTrace.exec(url)?.groups?.["id"] ?? "");
}

function licencesOf(draft: Draft): (trace: Item) => string | undefined {
  const ofTexts = text(fieldAt(draft.event.value, "licences", "content"));
  return ({ value }) => text(field(value, "licence")) ?? ofTexts;
}

/** A trace that is made from another of this event has a licence that the other allows. */
export const derivedTraces: Rule = (draft, report) => {
  const traces = new Map(standingTraces(draft).map((trace) => [trace.id, trace]));
  const site = text(field(draft.event.value, "url"));
  const licenceOf = licencesOf(draft);
  for (const trace of traces.values()) {
    const licence = licenceOf(trace);
    list(field(trace.value, "derived_from")).forEach((link, index) => {
      const source = traceAt(text(field(link, "url")) ?? "", traces, site);
      const theirs = source && licenceOf(source);
      if (source === undefined || source === trace || licence === undefined || theirs === undefined) return;
      if (!licenceTerms(licence).known || !licenceTerms(theirs).known || compatible(theirs, licence)) return;
      const args = { licence, source: source.id, source_licence: theirs };
      report("licence/incompatible", args, placeIn(trace, `/derived_from/${index}/url`), placeIn(source, "/licence"));
    });
  }
};
