// SPDX-License-Identifier: MIT
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { schemaFormats } from "../../kit/validate/schema-formats.ts";
import { everyDescribed, everySchema, type Found, type Json, schemas } from "./walk.ts";

/** Ajv as strict as it goes, without the help that the kit gives to organisers' files. */
const ajv = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true, formats: schemaFormats, schemas });
ajv.addVocabulary(["x-fr"]);

const where = (found: readonly Found[]) => found.map(({ at }) => at);
const broken = (judge: (schema: Json) => boolean) => where(everyDescribed.filter(({ schema }) => !judge(schema)));
const isText = (value: unknown, most: number) =>
  typeof value === "string" && value.trim() === value && value.length > 0 && value.length <= most;
const types = (schema: Json) => [schema.type].flat();

/** A schema whose references to its own file still lead there when it is compiled alone. */
const fromAnywhere = (at: string, schema: Json): Json => {
  const file = at.slice(0, at.indexOf("#"));
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${file}#/`));
};

describe("the schemas", () => {
  it("are one per kind of authored file, and what they share", () => {
    const kinds = [
      "common",
      "event",
      "format",
      "medium",
      "news",
      "organisation",
      "page",
      "partner",
      "person",
      "place",
      "relative",
      "series",
      "session",
      "theme",
      "trace",
      "translation",
      "working-group",
    ];
    expect(Object.keys(schemas)).toEqual(kinds.map((kind) => `${kind}.schema.json`));
    expect(everyDescribed.length).toBeGreaterThan(300);
  });

  it.each(Object.keys(schemas))("compile in strict mode: %s", (file) => {
    expect(() => ajv.getSchema(file)).not.toThrow();
  });

  it("say in English what each field is, in a short title and a sentence", () => {
    expect(
      broken(
        (schema) =>
          isText(schema.title, 60) && isText(schema.description, 260) && /[.]$/.test(String(schema.description)),
      ),
    ).toEqual([]);
  });

  it("say the same in French", () => {
    const french = (schema: Json) => (schema["x-fr"] ?? {}) as Json;
    expect(
      broken(
        (schema) =>
          isText(french(schema).title, 60) &&
          isText(french(schema).description, 300) &&
          /[.]$/.test(String(french(schema).description)),
      ),
    ).toEqual([]);
  });

  it("follow French typography: no-break spaces and curly apostrophes", () => {
    const outsideCode = (schema: Json) => JSON.stringify(schema["x-fr"]).replace(/`[^`]*`/g, "");
    expect(broken((schema) => !/ [:;?!»]|« |\p{L}'\p{L}/u.test(outsideCode(schema)))).toEqual([]);
  });

  it("give an example of each field, which is right", () => {
    const fields = everyDescribed.filter(({ at, schema }) => !(at.endsWith("#") && schema.type === undefined));
    const wrong = fields.filter(({ at, schema }) => {
      const validate = ajv.compile(fromAnywhere(at, schema));
      return (
        !Array.isArray(schema.examples) ||
        schema.examples.length === 0 ||
        !schema.examples.every((example) => validate(example))
      );
    });
    expect(where(wrong)).toEqual([]);
  });

  it("close every mapping: an unknown field is always an error", () => {
    const open = everySchema.filter(
      ({ schema }) =>
        types(schema).includes("object") &&
        schema.$ref === undefined &&
        schema.additionalProperties !== false &&
        schema.propertyNames === undefined,
    );
    expect(where(open)).toEqual([]);
  });

  it("bound every text, list and number", () => {
    const unbounded = everySchema.filter(({ schema }) => {
      const fixed = schema.enum !== undefined || schema.const !== undefined;
      if (types(schema).includes("string")) return !fixed && schema.maxLength === undefined;
      if (schema.type === "array") return schema.maxItems === undefined;
      if (schema.type === "integer" || schema.type === "number")
        return !fixed && (schema.minimum === undefined || schema.maximum === undefined);
      return false;
    });
    expect(where(unbounded)).toEqual([]);
  });

  it("use only formats that the kit defines, each with a pattern for editors when it has a fixed shape", () => {
    const formats = everySchema.filter(({ schema }) => typeof schema.format === "string");
    expect(formats.length).toBeGreaterThan(6);
    expect(where(formats.filter(({ schema }) => schemaFormats[String(schema.format)] === undefined))).toEqual([]);
    expect(where(formats.filter(({ schema }) => schema.format !== "email" && schema.pattern === undefined))).toEqual(
      [],
    );
  });

  it("have patterns that stay fast on hostile texts of 50,000 characters", () => {
    const patterns = [
      ...new Set(everySchema.flatMap(({ schema }) => (typeof schema.pattern === "string" ? [schema.pattern] : []))),
    ];
    expect(patterns.length).toBeGreaterThan(4);
    const checks = [
      ...patterns.map((pattern) => (text: string) => new RegExp(pattern, "u").test(text)),
      ...Object.values(schemaFormats),
    ];
    for (const piece of ["a", "0", "-", "a-", "aA", "0:", "00-", "h", ":", "#", "@", "a@a.", ".", " ", "é", "\n"]) {
      const hostile = `${piece.repeat(50_000 / piece.length)}!`;
      for (const check of checks) expect(check(hostile)).toBe(false);
    }
  });
});

describe("the schema of translations", () => {
  const texts = ["title", "text", "markdown"].map((name) => `common.schema.json#/$defs/${name}`);
  const translatable = [
    "session",
    "person",
    "place",
    "organisation",
    "partner",
    "page",
    "news",
    "trace",
    "working_group",
    "format",
  ];

  it("has every kind that is written in Markdown", () => {
    expect(Object.keys(schemas["translation.schema.json"]?.$defs)).toEqual(translatable);
  });

  it.each(translatable)("lets a %s give its texts in another language, and nothing else", (kind) => {
    const fields = Object.entries<Json>(schemas[`${kind.replace("_", "-")}.schema.json`]?.properties);
    const expected = fields.filter(([, field]) => texts.includes(String(field.$ref)));
    const given: Record<string, Json> = schemas["translation.schema.json"]?.$defs[kind].properties;
    expect(Object.keys(given)).toEqual(expected.map(([name]) => name));
    const oneLanguage = expected.map(([, field]) => String(field.$ref).replace("$defs/", "$defs/one_"));
    expect(Object.values(given).map((field) => field.$ref)).toEqual(oneLanguage);
  });
});
