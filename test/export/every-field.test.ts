// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { schemas } from "../schemas/walk.ts";
import { beyondValidation, everyField, everyWritten, withTexts } from "./every-field.ts";

type Json = Readonly<Record<string, unknown>>;
const asObject = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});

function at(file: string, pointer: string): Json {
  const steps = pointer.split("/").filter(Boolean);
  return steps.reduce<Json>((found, step) => asObject(found[step]), asObject(schemas[file]));
}

/** Fields that a schema knows and these values do not set, as paths. */
function unset(file: string, schema: Json, values: readonly unknown[], path: string): string[] {
  const ref = schema["$ref"];
  if (typeof ref === "string") {
    const [other = "", pointer = ""] = ref.split("#");
    const next = other === "" ? file : other;
    return unset(next, { ...at(next, pointer), ...without(schema, "$ref") }, values, path);
  }
  const items = schema["items"];
  if (items !== undefined) return unset(file, asObject(items), values.flat(), `${path}[]`);
  const parts = Array.isArray(schema["allOf"]) ? schema["allOf"].map(asObject) : [];
  const fields = Object.entries(asObject(schema["properties"]));
  return [
    ...parts.flatMap((part) => unset(file, part, values, path)),
    ...fields.flatMap(([name, field]) => {
      const inside = values.map((value) => asObject(value)[name]).filter((value) => value !== undefined);
      if (inside.length === 0) return [`${path}.${name}`];
      return unset(file, asObject(field), inside, `${path}.${name}`);
    }),
  ];
}

function without(schema: Json, key: string): Json {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}

describe("the event with every field", () => {
  it("sets every field that an event.yaml can have", () => {
    // What a file of its own says of itself: here a list says it.
    const elsewhere = [
      ".media[].caption",
      ".media[].credit",
      ".media[].licence",
      ".media[].source",
      ".media[].withdrawn",
    ];
    const missing = unset("event.schema.json", asObject(schemas["event.schema.json"]), [everyWritten], "");
    expect(missing.filter((path) => !elsewhere.includes(path))).toEqual([]);
  });

  it("notices a field that is not set", () => {
    const { hashtags: _, ...others } = everyWritten;
    expect(unset("event.schema.json", asObject(schemas["event.schema.json"]), [others], "")).toContain(".hashtags");
  });

  it("is let through by validation, and can be made worse afterwards", () => {
    const edition = everyField();
    const worse = withTexts(edition, beyondValidation);
    expect(worse.sessions[0]?.title["en"]).toBe(`${edition.sessions[0]?.title["en"]}${beyondValidation}`);
    expect([...(worse.sessions[0]?.title["en"] ?? "")].length).toBeGreaterThan(500);
    expect(worse.id).toBe(edition.id);
  });
});
