// SPDX-License-Identifier: MIT
import type { FindingArgs } from "../../diagnostics/codes.ts";
import type { Place } from "../../diagnostics/finding.ts";
import { goesWithAFork, licenceTerms } from "../../licences/terms.ts";
import { type Draft, type Item, placeIn, type Rule } from "../draft.ts";
import { field, fieldAt, list, text } from "../reading.ts";
import { isFilled, isWithdrawn, standingTraces } from "../standing-traces.ts";

interface Given {
  readonly licence: string | undefined;
  /** Where it is written; asked only of those to be told of, for looking takes time. */
  readonly place: () => Place;
}

function reasonOf(licence: string): FindingArgs["licence/not-carried"]["reason"] {
  const terms = licenceTerms(licence);
  if (terms.all_rights_reserved) return "reserved";
  if (!terms.known) return "unknown";
  return terms.commercial ? "changes" : "money";
}

const licenceAt = (item: Item, pointer: string, value: unknown): Given => ({
  licence: text(value),
  place: () => placeIn(item, `${pointer}/licence`),
});

/** What of a list stands in the folder; what is only linked to stays where it is, and nobody carries it. */
function keptOf(item: Item, name: string): readonly Given[] {
  return list(field(item.value, name)).flatMap((one, index) => {
    const isHere = text(field(one, "file")) !== undefined && !isWithdrawn(one);
    return isHere ? [licenceAt(item, `/${name}/${index}`, field(one, "licence"))] : [];
  });
}

function ofTrace(trace: Item): readonly Given[] {
  const has = (name: string) => isFilled(field(trace.value, name));
  const isLink = has("url") && !has("file") && !has("report");
  return [...(isLink ? [] : [licenceAt(trace, "", field(trace.value, "licence"))]), ...keptOf(trace, "media")];
}

/** Licences of what is kept in the folder; not of the brand, which is nobody else's to carry. */
function everyGiven(draft: Draft): readonly Given[] {
  const { event } = draft;
  const own = ["content", "data", "code", "media"].map((name) => ({
    licence: text(fieldAt(event.value, "licences", name)),
    place: () => placeIn(event, `/licences/${name}`),
  }));
  const media = draft.media.filter(({ value }) => !isWithdrawn(value));
  return [
    ...own,
    ...media.map((medium) => licenceAt(medium, "", field(medium.value, "licence"))),
    ...standingTraces(draft).flatMap(ofTrace),
    ...[...draft.sessions, ...standingTraces(draft)].flatMap((item) => keptOf(item, "resources")),
  ];
}

/** What is not free is shown, with its licence, and goes with no fork: the organiser knows. */
export const carriedLicences: Rule = (draft, report) => {
  const { licences } = draft.library;
  for (const { licence, place } of everyGiven(draft)) {
    if (licence === undefined || goesWithAFork(licence)) continue;
    // What is no licence at all is another rule's finding.
    if (!licences.has(licence) && !licence.startsWith("LicenseRef-")) continue;
    report("licence/not-carried", { licence, reason: reasonOf(licence) }, place());
  }
};
