// SPDX-License-Identifier: MIT
import type { SchemaError } from "./schema-error.ts";

/** Keywords that judge one value, the one that says most first: a person needs one sentence a value. */
const order = [
  "type",
  "const",
  "enum",
  "propertyNames",
  // How a text is to be written says more than how long it may be.
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
];

/** Keywords that only repeat that one of their branches failed. */
const echoes = new Set(["if", "anyOf", "oneOf", "allOf", "not", "dependentSchemas", "$ref"]);

/** Refusals that stand on their own, whatever else is said of the same value. */
function subject(error: SchemaError): string {
  switch (error.keyword) {
    case "required":
    case "dependentRequired":
      return `${error.instancePath} ${String(error.params.missingProperty)}`;
    case "additionalProperties":
    case "unevaluatedProperties":
      return `${error.instancePath} +${String(error.params.additionalProperty ?? error.params.unevaluatedProperty)}`;
    case "propertyNames":
      return `${error.instancePath} ?${String(error.params.propertyName)}`;
    case "uniqueItems":
      return `${error.instancePath} =`;
    default:
      return error.instancePath;
  }
}

function rank(error: SchemaError): number {
  const at = order.indexOf(error.keyword);
  return at === -1 ? order.length : at;
}

/** The names of fields that are refused, each with where; what is wrong inside a name is an echo of that. */
function refusedNames(errors: readonly SchemaError[]): ReadonlySet<string> {
  const refused = errors.filter((error) => error.keyword === "propertyNames");
  return new Set(refused.map((error) => `${error.instancePath} ${String(error.params.propertyName)}`));
}

/** One refusal for each thing that is wrong: echoes of conditions and lesser remarks on the same value are dropped. */
export function essentialErrors(errors: readonly SchemaError[]): SchemaError[] {
  const names = refusedNames(errors);
  const kept = new Map<string, SchemaError>();
  for (const error of errors) {
    if (echoes.has(error.keyword)) continue;
    if (error.keyword !== "propertyNames" && names.has(`${error.instancePath} ${String(error.data)}`)) continue;
    const key = subject(error);
    const known = kept.get(key);
    if (known === undefined || rank(error) < rank(known)) kept.set(key, error);
  }
  return [...kept.values()];
}
