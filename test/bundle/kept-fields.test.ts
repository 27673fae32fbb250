// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { type Decision, type KeptKind, keptFields } from "../../kit/bundle/kept-fields.ts";
import { type Json, schemas } from "../schemas/walk.ts";

const asObject = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});

/** The fields of a mapping, or of the mappings of a list; nothing for a text, a number, a choice. */
function fieldsOf(schema: Json, file: string): { readonly fields: Json; readonly file: string } | undefined {
  if (typeof schema["$ref"] === "string") {
    const [other = "", pointer = ""] = schema["$ref"].split("#");
    const target = other || file;
    const steps = pointer.split("/").filter(Boolean);
    return fieldsOf(
      steps.reduce<Json>((at, step) => asObject(at[step]), asObject(schemas[target])),
      target,
    );
  }
  if (schema["items"] !== undefined) return fieldsOf(asObject(schema["items"]), file);
  const merged = (Array.isArray(schema["allOf"]) ? schema["allOf"] : []).map((one) => fieldsOf(asObject(one), file));
  const known = merged.find((one) => one !== undefined);
  return schema["properties"] === undefined ? known : { fields: asObject(schema["properties"]), file };
}

/** Fields without a decision, decisions about nothing, and mappings of which it was not said field by field. */
function undecided(decision: Decision, schema: Json, file: string, at: string): readonly string[] {
  if (decision === "out") return [];
  const found = fieldsOf(schema, file);
  if (typeof decision === "string") return found === undefined ? [] : [`${at} is kept whole`];
  if (found === undefined) return [`${at} has no fields`];
  const { fields, file: inFile } = found;
  const missing = Object.keys(fields).filter((name) => !Object.hasOwn(decision, name));
  const inner = Object.entries(decision).flatMap(([name, one]) =>
    fields[name] === undefined
      ? [`${at}.${name} is not in the schema`]
      : undecided(one, asObject(fields[name]), inFile, `${at}.${name}`),
  );
  return [...missing.map((name) => `${at}.${name} is not decided`), ...inner];
}

const files: Readonly<Record<KeptKind, string>> = {
  event: "event.schema.json",
  session: "session.schema.json",
  format: "format.schema.json",
  place: "place.schema.json",
  page: "page.schema.json",
  working_group: "working-group.schema.json",
  theme: "theme.schema.json",
  medium: "medium.schema.json",
};

describe("what goes along of an event folder", () => {
  it.each(Object.entries(files))("is decided for every field of a %s, at every depth", (kind, file) => {
    expect(undecided(keptFields[kind as KeptKind], asObject(schemas[file]), file, kind)).toEqual([]);
  });

  it("is decided again when a schema has a new field", () => {
    const schema = { properties: { title: {}, secret: {}, links: { items: { properties: { url: {} } } } } };
    expect(undecided({ title: "fact", links: "fact", old: "out" }, schema, "", "x")).toEqual([
      "x.secret is not decided",
      "x.links is kept whole",
      "x.old is not in the schema",
    ]);
  });

  it("holds nothing that says who, how to reach them, or where to register", () => {
    const out = (kind: KeptKind) =>
      Object.entries(keptFields[kind]).flatMap(([name, one]) => (one === "out" ? name : []));
    expect(out("event")).toEqual(
      expect.arrayContaining([
        "contact",
        "registration",
        "legal",
        "privacy",
        "people",
        "organisations",
        "partners",
        "figures",
        "traces",
        "news",
        "children",
        "redirects",
        "url",
      ]),
    );
    expect(out("session")).toEqual(
      expect.arrayContaining([
        "speakers",
        "facilitators",
        "moderators",
        "rapporteurs",
        "graphic_recorders",
        "interpreters",
        "registration_url",
        "recording",
        "links",
        "resources",
        "picture",
      ]),
    );
    expect(out("working_group")).toEqual(["coordinators", "contribute", "outputs", "links"]);
  });
});
