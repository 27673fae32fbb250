// SPDX-License-Identifier: MIT
/**
 * A build tool, not part of the program: it turns `schemas/` into `validators.js`, plain code that needs no schema and
 * no ajv when the kit runs. As a build tool it reads and writes files itself; `bin/build.mjs` runs it after `tsc`.
 */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { _, Ajv2020, type AnySchemaObject, type Options } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { schemaFormats } from "./schema-formats.ts";

/** The schemas by file name, such as `event.schema.json`, which is also how they refer to each other. */
export type Schemas = Readonly<Record<string, AnySchemaObject>>;

/** How the kit judges authored data: every error at once, with its value, and strings read as the schema wants them. */
export const validatorOptions: Options = {
  strict: true,
  // A list of named things refers to a kind and says once more which fields an entry needs: ajv would have it repeat their types.
  strictTypes: false,
  allowUnionTypes: true,
  allErrors: true,
  verbose: true,
  coerceTypes: true,
  ownProperties: true,
  $data: false,
  messages: false,
  inlineRefs: false,
  formats: schemaFormats,
};

const ANNOTATIONS = new Set(["$schema", "$comment", "title", "description", "x-fr", "examples", "default"]);

/**
 * Gives the source of an ES module with one function per kind (`validateEvent`, …) and `translationValidators`.
 * `formatsModule` is the specifier from which the module imports the format checks. Throws when a schema is wrong.
 */
export function generateValidators(schemas: Schemas, formatsModule: string): string {
  const code = { source: true, esm: true, formats: _`schemaFormats` };
  const ajv = new Ajv2020({ ...validatorOptions, code });
  // What annotates is of no use to a validator, and ajv would carry it along.
  ajv.opts.unevaluated = false;
  for (const [name, schema] of Object.entries(apart(schemas))) ajv.addSchema(schema, name);
  const translations = translationKinds(schemas);
  const exported = Object.fromEntries([
    ...kinds(schemas).map((kind) => [functionName(kind), kind]),
    ...translations.map((kind) => [`${functionName(kind)}Translation`, `translation.${kind}`]),
  ]);
  return [
    "// Made by kit/validate/generate-validators.ts from schemas/. Do not edit.",
    `import { characters, isDecimal, schemaFormats } from ${JSON.stringify(formatsModule)};`,
    withoutSurprises(standalone.default(ajv, exported)),
    `export const translationValidators = {${translations.map((kind) => `${kind}: ${functionName(kind)}Translation`)}};`,
    "",
  ].join("\n");
}

/** The kinds that have a file of their own: the schemas that describe a mapping. */
function kinds(schemas: Schemas): string[] {
  const files = Object.keys(schemas).filter((file) => schemas[file]?.type === "object");
  return files.map((file) => file.replace(".schema.json", ""));
}

function translationKinds(schemas: Schemas): string[] {
  return Object.keys(schemas["translation.schema.json"]?.$defs ?? {});
}

function functionName(kind: string): string {
  const words = kind.split(/[-_]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `validate${words.join("")}`;
}

/** Each kind, and each shared definition as `file.definition`: apart, ajv makes one function of each; together, one per use. */
function apart(schemas: Schemas): Record<string, AnySchemaObject> {
  const all = Object.entries(schemas).flatMap(([file, { $defs, ...root }]) => {
    const kind = file.replace(".schema.json", "");
    const definitions = Object.entries($defs ?? {}).map(([name, schema]) => [`${kind}.${name}`, schema] as const);
    const named = root.type === "object" ? [[kind, root] as const, ...definitions] : definitions;
    return named.map(([name, schema]) => [name, bare(schema, kind) as AnySchemaObject] as const);
  });
  return Object.fromEntries(all);
}

/** A copy of a schema with only what decides. Field names are kept even when they are called `title`. */
function bare(schema: unknown, kind: string, names = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => bare(item, kind));
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => names || !(ANNOTATIONS.has(key) || isEcho(key, schema)));
  const copy = (key: string, value: unknown): unknown =>
    key === "$ref" && !names ? target(String(value), kind) : bare(value, kind, !names && holdsNames(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, copy(key, value)]));
}

/** Where a reference leads once definitions stand apart: `#/$defs/slot` of a session is `session.slot`. */
function target(reference: string, kind: string): string {
  const [file = "", definition] = reference.split("#/$defs/");
  const home = file.replace(".schema.json", "") || kind;
  return definition === undefined ? home : `${home}.${definition}`;
}

/** True for a keyword that would only repeat an error: the pattern of a format, the type of a reference or of a word of a list. */
function isEcho(key: string, schema: object): boolean {
  return (key === "pattern" && "format" in schema) || (key === "type" && ("$ref" in schema || "enum" in schema));
}

function holdsNames(key: string): boolean {
  return key === "properties" || key === "$defs" || key === "dependentSchemas";
}

/**
 * Ajv reads an empty value (null) as "", 0 or false, and "Infinity" or "0x10" as numbers: here they stay what they are,
 * errors of type. Its helper for lengths is CommonJS: ours is imported. What one function of a translation is called is
 * nobody's business. Throws when ajv's code no longer looks as expected, rather than let any of that through.
 */
function withoutSurprises(code: string): string {
  const clean = code
    .replace(/const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g, "const $1 = characters;")
    .replace(/else if\(\w+ === null\)\{\s*coerced\w+ = "";\s*\}/g, "")
    .replace(/ ?\|\| \w+ === null(?=\s*(?:\)|\|\|))/g, "")
    .replace(/(\w+) && \1 == \+\1/g, "isDecimal($1)")
    .replace(
      /if\(vErrors === null\)\{vErrors = \[(\w+)\];\}else \{vErrors\.push\(\1\);\}/g,
      "(vErrors ??= []).push($1);",
    )
    .replace(/export const (\w+Translation) =/g, "const $1 =");
  const left = /require\(|\b(?!vErrors\b)\w+ ===? ?null|==\s*\+/.exec(clean);
  if (left) throw new Error(`Unexpected code from ajv: ${clean.slice(left.index - 80, left.index + 80)}`);
  return clean;
}

/** The schemas of a folder, by file name. */
export function readSchemas(folder: URL): Schemas {
  const names = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
  return Object.fromEntries(
    names.sort().map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]),
  );
}

/** Writes the validators beside the compiled program and beside its sources, where tests import them. */
function main(root: URL): void {
  const schemas = readSchemas(new URL("schemas/", root));
  writeFileSync(new URL("dist/kit/validate/validators.js", root), generateValidators(schemas, "./schema-formats.js"));
  writeFileSync(new URL("kit/validate/validators.js", root), generateValidators(schemas, "./schema-formats.ts"));
  copyFileSync(new URL("kit/validate/validators.d.ts", root), new URL("dist/kit/validate/validators.d.ts", root));
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self && self.includes("dist")) main(new URL("../../../", pathToFileURL(self)));
