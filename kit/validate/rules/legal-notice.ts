// SPDX-License-Identifier: MIT
import { placeIn, type Rule } from "../draft.ts";
import { fieldAt, text } from "../reading.ts";

/** What a published site must say of who publishes and hosts it (French law of 21 June 2004, LCEN, article 1-1). */
export const legalNotice: Rule = ({ event }, report) => {
  const lacks = (...path: string[]) => text(fieldAt(event.value, "legal", ...path)) === undefined;
  const missing = [
    ...(lacks("publisher", "name") ? ["publisher.name"] : []),
    ...(lacks("publisher", "address") && lacks("publisher", "phone") ? ["publisher.address"] : []),
    ...(lacks("director") ? ["director"] : []),
    ...(lacks("host", "name") ? ["host.name"] : []),
  ];
  const [first] = missing;
  if (first !== undefined)
    report("legal/missing", { fields: missing }, placeIn(event, `/legal/${first.replace(".", "/")}`));
};
