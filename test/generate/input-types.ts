// SPDX-License-Identifier: MIT
/** Writes kit/validate/input.ts from the schemas: `npx tsx test/generate/input-types.ts`. A test proves that it is fresh. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";
import { readSchemas, type Schemas } from "../../kit/validate/generate-validators.ts";

const BANNER = `// SPDX-License-Identifier: MIT
/**
 * What an organiser may write, once it is valid. Made from schemas/ by test/generate/input-types.ts. Do not edit.
 */

/** A text in the main language, or one text per language code. */
export type Text = string | { readonly [language: string]: string };
`;
const TEXTS = new Set(["title", "text", "markdown"]);
const DROPPED = new Set([
  "$schema",
  "$comment",
  "$defs",
  "title",
  "x-fr",
  "examples",
  "default",
  "if",
  "then",
  "else",
  "dependentSchemas",
]);

type Json = Record<string, unknown>;

/** The TypeScript of every kind and of every mapping inside one, named after it: `SessionInput`, `SlotInput`. */
export async function inputTypes(schemas: Schemas): Promise<string> {
  const kinds = Object.entries(schemas).filter(([file]) => file !== "translation.schema.json");
  const named = Object.fromEntries(kinds.flatMap(([file, schema]) => mappings(schemas, file, schema)));
  const { EventInput, ...definitions } = named;
  return compile({ ...EventInput, definitions }, "EventInput", {
    additionalProperties: false,
    bannerComment: BANNER,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    unreachableDefinitions: true,
    style: { printWidth: 120 },
  });
}

/** The mappings of one file, by the name of their type. */
function mappings(schemas: Schemas, file: string, schema: Json): [string, Json][] {
  const all: [string, unknown][] = [[file.replace(".schema.json", ""), schema], ...Object.entries(schema.$defs ?? {})];
  return (all as [string, Json][])
    .filter(([, one]) => one.type === "object")
    .map(([name, one]) => [typeName(name), plain(schemas, one, file) as Json]);
}

/** A copy with only what makes a type, in which a reference is the name of a type. */
function plain(schemas: Schemas, schema: unknown, file: string, fields = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => plain(schemas, item, file));
  if (typeof schema !== "object" || schema === null) return schema;
  if ("$ref" in schema && !fields) return referred(schemas, schema, file);
  const kept = Object.entries(schema).filter(([key]) => fields || !DROPPED.has(key));
  const copied = kept.map(([key, value]) => [key, plain(schemas, value, file, !fields && key === "properties")]);
  return Object.fromEntries(copied);
}

function referred(schemas: Schemas, schema: Json, file: string): Json {
  const [other = "", name] = String(schema.$ref).split("#/$defs/");
  const required = (schema.required as string[] | undefined) ?? [];
  const needed = required.map((field) => `${field}: string`).join("; ");
  const type = name === undefined ? typeName(other.replace(".schema.json", "")) : typeOf(schemas, name, other || file);
  return { description: schema.description, tsType: needed === "" ? type : `${type} & { ${needed} }` };
}

/** The name of a mapping's type; a scalar or a list is written out. */
function typeOf(schemas: Schemas, name: string, file: string): string {
  if (TEXTS.has(name)) return "Text";
  const target = schemas[file]?.$defs?.[name];
  if (target.type === "object") return typeName(name);
  if (target.type !== "array") return "string";
  const item = target.items.$ref?.split("#/$defs/")[1];
  return item === undefined ? "string[]" : `${typeOf(schemas, item, file)}[]`;
}

function typeName(name: string): string {
  const words = name.split(/[-_]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join("")}Input`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = new URL("../../", import.meta.url);
  writeFileSync(new URL("kit/validate/input.ts", root), await inputTypes(readSchemas(new URL("schemas/", root))));
}
