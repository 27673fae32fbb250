// SPDX-License-Identifier: MIT
import { field, fieldAt, mapping, step, text } from "../reading.ts";
import { meantArg } from "./meant-word.ts";
import { readablePath } from "./readable-path.ts";
import { type Reporter, wholeNumber } from "./reporter.ts";

function lastStep(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf("/") + 1)
    .replace(/~1/g, "/")
    .replace(/~0/g, "~");
}

/** A field that is missing: placed where it should be. */
const required: Reporter = ({ instancePath, params, parentSchema }, source, report) => {
  const missing = String(params.missingProperty);
  if (missing === "format" && instancePath === "") {
    const supported = wholeNumber(fieldAt(parentSchema, "properties", "format", "const"));
    report("format/older", { supported }, source.locate(""));
    return;
  }
  report("schema/required", { field: missing, where: readablePath(instancePath) }, source.locate(instancePath));
};

const unknownField: Reporter = ({ instancePath, params, parentSchema }, source, report) => {
  const unknown = String(params.additionalProperty ?? params.unevaluatedProperty);
  const given = Object.keys(mapping(field(parentSchema, "properties")) ?? {});
  const place = source.locate(instancePath + step(unknown), "key");
  report("schema/unknown-field", { field: unknown, ...meantArg(unknown, given), allowed: given }, place);
};

/** A field that its neighbours exclude, such as `duration` beside `end`. */
const excluded: Reporter = ({ instancePath }, source, report) => {
  report("schema/unknown-field", { field: lastStep(instancePath), allowed: [] }, source.locate(instancePath, "key"));
};

/** A field where a text or a text per language is wanted: most often a sentence whose colon was taken for a field's. */
const badName: Reporter = ({ instancePath, params, data }, source, report) => {
  const name = String(params.propertyName);
  const rest = text(field(data, name));
  const args = { value: name, expected: "text-language", ...(rest !== undefined && { rest }) };
  report("schema/format", args, source.locate(instancePath + step(name), "key"));
};

const repeated: Reporter = ({ instancePath, params, data }, source, report) => {
  const [first, second] = [wholeNumber(params.j), wholeNumber(params.i)].sort((a, b) => a - b);
  const value = Array.isArray(data) ? String(data[second ?? 0]) : "";
  const [place, related] = [second, first].map((index) => source.locate(instancePath + step(index ?? 0)));
  if (place !== undefined) report("schema/repeated", { value }, place, related);
};

/** What is wrong with the fields of a mapping and the items of a list, by ajv keyword. */
export const structureReporters: Readonly<Record<string, Reporter>> = {
  required,
  dependentRequired: required,
  additionalProperties: unknownField,
  unevaluatedProperties: unknownField,
  "false schema": excluded,
  propertyNames: badName,
  uniqueItems: repeated,
};
