// SPDX-License-Identifier: MIT
import { underFrenchLaw } from "../country/under-french-law.ts";
import { type Draft, placeIn, type Rule } from "../draft.ts";
import { fieldAt, text } from "../reading.ts";

/**
 * What a published site must say of who publishes and hosts it (French law of 21 June 2004, LCEN, article 1-1). In another
 * country, what most laws ask and every visitor looks for: who publishes, and how to reach them.
 */
export const legalNotice: Rule = (draft, report) => {
  const { event } = draft;
  const lacks = (...path: string[]) => text(fieldAt(event.value, "legal", ...path)) === undefined;
  const french = draftUnderFrenchLaw(draft);
  const missing = [
    ...(lacks("publisher", "name") ? ["publisher.name"] : []),
    ...(lacks("publisher", "address") && lacks("publisher", "phone") ? ["publisher.address"] : []),
    ...(french && lacks("director") ? ["director"] : []),
    ...(french && lacks("host", "name") ? ["host.name"] : []),
  ];
  const [first] = missing;
  if (first !== undefined)
    report("legal/missing", { fields: missing, french }, placeIn(event, `/legal/${first.replace(".", "/")}`));
};

function draftUnderFrenchLaw({ event, places }: Draft): boolean {
  return underFrenchLaw(
    text(fieldAt(event.value, "territory", "country")),
    places.map(({ value }) => text(fieldAt(value, "address", "country"))),
  );
}
