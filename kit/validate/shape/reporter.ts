// SPDX-License-Identifier: MIT
import type { Source } from "../../load/source.ts";
import type { Report } from "../draft.ts";
import type { SchemaError } from "./schema-error.ts";

/** Reports one refusal of a schema, at its place in a file. */
export type Reporter = (error: SchemaError, source: Source, report: Report) => void;

/** A number of ajv's parameters. */
export function wholeNumber(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
