// SPDX-License-Identifier: MIT
import type { Place } from "../../diagnostics/finding.ts";
import type { Source } from "../../load/source.ts";
import { bodyField } from "../merge/body-field.ts";
import { field, list, mapping, step } from "../reading.ts";
import { meantValue } from "./meant-value.ts";
import { meantArg } from "./meant-word.ts";
import { patternName } from "./pattern-name.ts";
import { type Reporter, wholeNumber } from "./reporter.ts";

/** The place of a value, which may be the Markdown below the front matter. */
function placeOf(source: Source, pointer: string): Place {
  const name = bodyField(source.kind);
  const isBody = source.body !== undefined && name !== undefined && pointer === step(name);
  return isBody && field(source.data, name) === undefined ? source.locateInBody(0) : source.locate(pointer);
}

/** What a value is, in the words of `schema/type`. */
function typeOf(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "mapping";
  return typeof value === "string" ? "text" : typeof value;
}

const typeNames: Readonly<Record<string, string>> = { string: "text", array: "list", object: "mapping" };

function expectedTypes(wanted: unknown): string {
  const types = (Array.isArray(wanted) ? wanted : String(wanted).split(",")).map(String);
  return types.map((type) => typeNames[type] ?? type).join("|");
}

/** The fields that a mapping cannot do without: those that a bare text was perhaps the first of. An address goes under `url`. */
function wantedFields(schema: unknown, value: string): readonly string[] {
  const required = list(field(schema, "required")).map(String);
  const takesAddress = field(field(schema, "properties"), "url") !== undefined && /^https?:/u.test(value);
  return takesAddress ? ["url", ...required.filter((name) => name !== "url")] : required;
}

const wrongType: Reporter = ({ instancePath, params, data, parentSchema }, source, report) => {
  const expected = expectedTypes(params.type);
  const fields = expected === "mapping" && typeof data === "string" ? wantedFields(parentSchema, data) : [];
  const bare = typeof data === "string" && data !== "" && fields.length > 0 ? { value: data, fields } : {};
  report("schema/type", { found: typeOf(data), expected, ...bare }, placeOf(source, instancePath));
};

const notAmong: Reporter = (error, source, report) => {
  const value = String(error.data);
  const allowed = [error.params.allowedValues ?? error.params.allowedValue].flat().map(String);
  const place = source.locate(error.instancePath);
  if (error.keyword === "const" && error.instancePath === "/format") {
    const [found, supported] = [Number(value), Number(allowed[0])];
    report(found > supported ? "format/newer" : "format/older", { found, supported }, place);
  } else report("schema/one-of", { value, allowed, ...meantArg(value, allowed) }, place);
};

const badFormat: Reporter = ({ instancePath, data, keyword, params }, source, report) => {
  const place = placeOf(source, instancePath);
  const expected = keyword === "format" ? String(params.format) : patternName(String(params.pattern));
  if (data === "") report("schema/type", { found: "nothing", expected: "text" }, place);
  else {
    const meant = meantValue(String(data), expected);
    report("schema/format", { value: String(data), expected, ...(meant !== undefined && { meant }) }, place);
  }
};

const badLength: Reporter = (error, source, report) => {
  const place = placeOf(source, error.instancePath);
  const length = typeof error.data === "string" ? [...error.data].length : 0;
  const bound = error.keyword === "minLength" ? "min" : "max";
  if (length === 0) report("schema/type", { found: "nothing", expected: "text" }, place);
  else report("schema/length", { length, limit: wholeNumber(error.params.limit), bound }, place);
};

const outOfRange: Reporter = ({ instancePath, data, keyword, params }, source, report) => {
  const bound = keyword === "minimum" ? "min" : "max";
  const limit = wholeNumber(params.limit);
  report("schema/range", { value: wholeNumber(data), limit, bound }, source.locate(instancePath));
};

const badCount: Reporter = ({ instancePath, data, keyword, params }, source, report) => {
  const count = Array.isArray(data) ? data.length : Object.keys(mapping(data) ?? {}).length;
  const bound = keyword.startsWith("min") ? "min" : "max";
  report("schema/count", { count, limit: wholeNumber(params.limit), bound }, source.locate(instancePath));
};

/** What is wrong with one value, by ajv keyword. */
export const valueReporters: Readonly<Record<string, Reporter>> = {
  type: wrongType,
  enum: notAmong,
  const: notAmong,
  format: badFormat,
  pattern: badFormat,
  minLength: badLength,
  maxLength: badLength,
  minimum: outOfRange,
  maximum: outOfRange,
  minItems: badCount,
  maxItems: badCount,
  minProperties: badCount,
  maxProperties: badCount,
};
