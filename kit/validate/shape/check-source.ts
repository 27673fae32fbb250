// SPDX-License-Identifier: MIT
import type { Source } from "../../load/source.ts";
import type { CheckedSource, Report } from "../draft.ts";
import { withBody } from "../merge/with-body.ts";
import { essentialErrors } from "./essential-errors.ts";
import { reportError } from "./report-error.ts";
import { validatorFor } from "./validator-for.ts";
import { withoutMisspelt } from "./without-misspelt.ts";

/**
 * One file judged by the schema of its kind, its Markdown body included. Gives its values converted to the numbers
 * and truth values that the schema wants; what does not pass is reported and left as it was written.
 */
export function checkSource(source: Source, report: Report): CheckedSource {
  const data = withBody(source, report);
  const validator = validatorFor(source.kind, source.language !== undefined);
  if (!validator(data)) {
    for (const error of withoutMisspelt(essentialErrors(validator.errors ?? []))) reportError(error, source, report);
  }
  return { source, data };
}
