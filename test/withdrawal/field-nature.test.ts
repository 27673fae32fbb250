// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { type FieldNature, fieldNature } from "../../kit/withdrawal/field-nature.ts";
import { schemas } from "../schemas/walk.ts";

type Json = Readonly<Record<string, unknown>>;
const asObject = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});

/** A field of the schemas that holds a string, or strings: the file it is of, its name and what it stands in. */
interface Leaf {
  readonly inside: string;
  readonly name: string;
  /** The shared definition that says what it is, such as `line` or `day`; `enum` or `string` when it is said there. */
  readonly is: string;
}

const plurals: Readonly<Record<string, string>> = { lines: "line", ids: "id", languages: "language" };
const ofTexts = new Set(["title", "titles", "text", "texts", "markdown"]);

function follow(file: string, ref: string): { file: string; name: string; schema: Json } {
  const [other = "", pointer = ""] = ref.split("#");
  const target = other || file;
  const steps = pointer.split("/").filter(Boolean);
  const schema = steps.reduce<Json>((found, step) => asObject(found[step]), asObject(schemas[target]));
  return { file: target, name: steps.at(-1) ?? "", schema };
}

/** Every field that holds a string below a schema. */
function leaves(file: string, schema: Json, name: string, inside: string): Leaf[] {
  const ref = schema["$ref"];
  if (typeof ref === "string") {
    const target = follow(file, ref);
    const is = plurals[target.name] ?? target.name;
    if (ofTexts.has(is) || asObject(target.schema)["type"] === "string" || plurals[target.name])
      return [{ inside, name, is }];
    return leaves(target.file, target.schema, name, inside);
  }
  if (schema["items"] !== undefined) return leaves(file, asObject(schema["items"]), name, inside);
  if (schema["type"] === "string") return [{ inside, name, is: schema["enum"] === undefined ? "string" : "enum" }];
  return Object.entries(asObject(schema["properties"])).flatMap(([field, inner]) =>
    leaves(file, asObject(inner), field, name),
  );
}

const folders: Readonly<Record<string, string>> = {
  event: "",
  session: "sessions",
  person: "people",
  place: "places",
  organisation: "organisations",
  partner: "partners",
  page: "pages",
  news: "news",
  trace: "traces",
  "working-group": "working_groups",
  format: "formats",
  medium: "media",
  theme: "theme",
};
const every = Object.entries(folders).flatMap(([kind, list]) =>
  leaves(`${kind}.schema.json`, asObject(schemas[`${kind}.schema.json`]), list, ""),
);

/** What a shared definition holds. */
function expected({ is, name, inside }: Leaf): readonly FieldNature[] {
  if (ofTexts.has(is)) return ["text"];
  if (name === "hashtags") return ["address"];
  if (is === "line") return ["text", "name"];
  if (is === "url" || is === "email") return ["address"];
  if (is === "path") return inside === "media" && name === "path" ? ["key"] : ["file"];
  if (name === "unit") return ["text"];
  return ["key"];
}

describe("what a field of the schemas is, as far as names go", () => {
  it("is looked at for every kind of file", () => {
    expect(every.length).toBeGreaterThan(250);
    expect(new Set(every.map(({ is }) => is))).toContain("line");
  });

  it("is a text, an address or a file wherever somebody could be named, and a key wherever a choice is made", () => {
    const wrong = every.filter((leaf) => !expected(leaf).includes(fieldNature(leaf.name, leaf.inside)));
    expect(wrong).toEqual([]);
  });

  it("is somebody where a line says who", () => {
    const who = every.filter(({ name, inside }) => fieldNature(name, inside) === "name");
    expect(new Set(who.map(({ name }) => name))).toEqual(
      new Set(["authors", "author", "validated_by", "by", "who", "credit", "credits", "director"]),
    );
  });

  it("is a text when nobody knows the field", () => {
    expect(fieldNature("nothing-yet", "")).toBe("text");
  });
});
