// SPDX-License-Identifier: MIT
import { placeIn, type Rule } from "../draft.ts";
import { field, list, mapping, text } from "../reading.ts";
import { isWithdrawn, standingTraces } from "../standing-traces.ts";

/** Words that somebody said are published once that person approved them, and never when they withdrew. */
export const quotes: Rule = (draft, report) => {
  const gone = new Set(draft.people.filter(({ value }) => isWithdrawn(value)).map(({ id }) => id));
  for (const trace of standingTraces(draft)) {
    list(field(trace.value, "quotes")).forEach((quote, index) => {
      // What is not even a quote is said by the schema.
      if (mapping(quote) === undefined || isWithdrawn(quote)) return;
      const person = text(field(quote, "person"));
      if (person !== undefined && gone.has(person)) {
        report("quote/withdrawn-person", { person }, placeIn(trace, `/quotes/${index}/person`));
      } else if (field(quote, "approved") !== true) {
        report("quote/not-approved", {}, placeIn(trace, `/quotes/${index}`));
      }
    });
  }
};
