// SPDX-License-Identifier: MIT
import { field, mapping } from "../reading.ts";
import { meantWord } from "./meant-word.ts";
import type { SchemaError } from "./schema-error.ts";

/** The field that an unknown one was probably meant to be, with where it is. */
function meant({ instancePath, params, parentSchema }: SchemaError): string | undefined {
  const unknown = params.additionalProperty ?? params.unevaluatedProperty;
  if (unknown === undefined) return undefined;
  const near = meantWord(String(unknown), Object.keys(mapping(field(parentSchema, "properties")) ?? {}));
  return near === undefined ? undefined : `${instancePath} ${near}`;
}

/** A field that is written `titre` is not missing too: its misspelling says it all. */
export function withoutMisspelt(errors: readonly SchemaError[]): SchemaError[] {
  const misspelt = new Set(errors.flatMap((error) => meant(error) ?? []));
  return errors.filter(
    ({ instancePath, params }) => !misspelt.has(`${instancePath} ${String(params.missingProperty)}`),
  );
}
