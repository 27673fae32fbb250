// SPDX-License-Identifier: MIT
import type { Source } from "../../load/source.ts";
import type { Report } from "../draft.ts";
import { structureReporters } from "./report-structure.ts";
import { valueReporters } from "./report-value.ts";
import type { Reporter } from "./reporter.ts";
import type { SchemaError } from "./schema-error.ts";

const reporters: Readonly<Record<string, Reporter>> = { ...structureReporters, ...valueReporters };

/**
 * Reports one refusal of a schema in the kit's own terms, at its exact place.
 * @throws {RangeError} on a keyword that no schema of the kit uses.
 */
export function reportError(error: SchemaError, source: Source, report: Report): void {
  const reporter = reporters[error.keyword];
  if (reporter === undefined) throw new RangeError(`no words for the schema keyword ${error.keyword}`);
  reporter(error, source, report);
}
