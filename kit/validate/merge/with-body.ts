// SPDX-License-Identifier: MIT
import type { Source } from "../../load/source.ts";
import type { Report } from "../draft.ts";
import { field, type Mapping, step } from "../reading.ts";
import { bodyField } from "./body-field.ts";

/** A copy of parsed data that validation may convert in place. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = copied(inner);
  return copy;
}

/** A copy of a file's fields with its Markdown body in the field of its kind; reports a text given both ways. */
export function withBody(source: Source, report: Report): Mapping {
  const data = copied(source.data) as Mapping;
  const name = bodyField(source.kind);
  if (source.body === undefined || name === undefined) return data;
  if (field(data, name) === undefined || field(data, name) === null) return { ...data, [name]: source.body };
  report("text/given-twice", { field: name, file: "" }, source.locate(step(name), "key"), source.locateInBody(0));
  return data;
}
