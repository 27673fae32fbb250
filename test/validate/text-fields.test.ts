// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { textFields } from "../../kit/validate/texts/text-fields.ts";
import { repositoryFile } from "./judge.ts";

type Schema = {
  readonly [key: string]: unknown;
  readonly $ref?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
};

const natures: Readonly<Record<string, string>> = {
  title: "line",
  titles: "line",
  text: "text",
  texts: "text",
  markdown: "markdown",
};

function read(file: string): Schema {
  return JSON.parse(repositoryFile(`schemas/${file}`)) as Schema;
}

/** The schema that a reference leads to, with its file; nothing for a thing that has a file of its own. */
function follow(file: string, reference: string): { file: string; name: string; schema: Schema } | undefined {
  const [other, fragment = ""] = reference.split("#");
  const target = other || file;
  const name = fragment.replace("/$defs/", "");
  const definitions = read(target).$defs as Record<string, Schema>;
  return fragment === "" ? undefined : { file: target, name, schema: definitions[name] ?? {} };
}

function textsBehind(file: string, reference: string, pointer: string): [string, string][] {
  const target = follow(file, reference);
  if (target === undefined) return [];
  const nature = target.file === "common.schema.json" ? natures[target.name] : undefined;
  if (nature === undefined) return textsOf(target.file, target.schema, pointer);
  return [[pointer + (["titles", "texts"].includes(target.name) ? "/*" : ""), nature]];
}

/** Every field of a schema that is one of the shared texts. */
function textsOf(file: string, schema: Schema, pointer = ""): [string, string][] {
  if (schema.$ref !== undefined) return textsBehind(file, schema.$ref, pointer);
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    textsOf(file, inner, `${pointer}/${name}`),
  );
  return schema.items === undefined ? fields : [...fields, ...textsOf(file, schema.items, `${pointer}/*`)];
}

describe("the fields that hold texts", () => {
  it.each(Object.entries(textFields))("of %s are those of its schema", (kind, fields) => {
    const file = `${kind.replace("_", "-")}.schema.json`;
    expect(fields).toEqual(Object.fromEntries(textsOf(file, read(file))));
  });
});
