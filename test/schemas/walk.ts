// SPDX-License-Identifier: MIT
import { readSchemas } from "../../kit/validate/generate-validators.ts";

export type Json = Record<string, unknown>;
export interface Found {
  /** Where it is, such as `session.schema.json#/$defs/slot/properties/start`. */
  readonly at: string;
  readonly schema: Json;
}

export const schemas = readSchemas(new URL("../../schemas/", import.meta.url));

/** Every schema inside a schema, itself included, with its address. Examples are values, not schemas. */
export function* subschemas(schema: unknown, at: string, names = false): Generator<Found> {
  if (typeof schema !== "object" || schema === null) return;
  if (!Array.isArray(schema) && !names) yield { at, schema: schema as Json };
  for (const [key, value] of Object.entries(schema)) {
    if (names || !["examples", "default", "x-fr", "enum", "required"].includes(key)) {
      yield* subschemas(value, `${at}/${key}`, !names && ["properties", "$defs", "dependentSchemas"].includes(key));
    }
  }
}

export const everySchema: readonly Found[] = Object.entries(schemas).flatMap(([file, schema]) => [
  ...subschemas(schema, `${file}#`),
]);

/** Every field, every definition and every kind: what a reader of the data model meets. */
export const everyDescribed: readonly Found[] = everySchema.filter(({ at }) => {
  const inCondition = /\/(if|then|else|items|dependentSchemas)\b/.test(at);
  return !inCondition && (/\/(properties|\$defs)\/[^/]+$/.test(at) || at.endsWith("#"));
});
