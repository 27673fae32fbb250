// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BundleError } from "../../kit/bundle/bundle-error.ts";
import { leftOutWords } from "../../kit/bundle/read-left-out.ts";
import { readManifest } from "../../kit/bundle/read-manifest.ts";
import { root } from "../helpers/kit-cli.ts";
import { subschemas } from "../schemas/walk.ts";
import { aManifest } from "./a-bundle.ts";

// biome-ignore lint/suspicious/noExplicitAny: what is read is any JSON, and each test says what it expects of it.
type Json = any;

const schema: Json = JSON.parse(readFileSync(join(root, "schemas/published/bundle.schema.json"), "utf8"));
const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true });
ajv.addVocabulary(["x-fr"]);
const validate = ajv.compile(schema);
/** The same for readers, who skip fields and words that a later version may bring. */
const lenient = ajv.compile(
  JSON.parse(
    JSON.stringify(schema, (key, value) =>
      (key === "additionalProperties" && value === false) || (key === "enum" && Array.isArray(value))
        ? undefined
        : value,
    ),
  ),
);

const read = (value: unknown) => readManifest(new TextEncoder().encode(JSON.stringify(value)));
/** Why a list is refused, and where; undefined when it is taken. */
function faultOf(value: unknown): string | undefined {
  try {
    read(value);
    return undefined;
  } catch (error) {
    if (error instanceof BundleError) return `${error.code} ${error.path ?? ""}`.trim();
    throw error;
  }
}

/** A copy of a value with another at a place; without the place when there is no other. */
function withAt(value: Json, [key, ...rest]: readonly string[], other: unknown): Json {
  if (key === undefined) return other;
  const copy: Json = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length === 0 && other === undefined) delete copy[key];
  else copy[key] = withAt(copy[key], rest, other);
  return copy;
}
const change = (at: string, other: unknown) => withAt(aManifest(), at.split("/").slice(1), other);

function* placesOf(value: Json, at: readonly string[] = []): Generator<readonly string[]> {
  if (at.length > 0) yield at;
  if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) yield* placesOf(one, [...at, key]);
}
const places = [...placesOf(aManifest())];

describe("the list of a bundle", () => {
  it("is read as it was written", () => {
    expect(validate(aManifest())).toBe(true);
    expect(read(aManifest())).toEqual(aManifest());
  });

  it.each([
    ["a\nb", "a b"],
    ["a\r\n\n# b", undefined],
    ["\u202Eab\u2069", " ab "],
    ["a\u2028b\u2029", "a b "],
    ["Fête\u00A0!", "Fête\u00A0!"],
    ["👩\u200D🎨", "👩\u200D🎨"],
  ])("says what may come to a terminal on one line, with nothing that hides (%j)", (written, said) => {
    if (said === undefined) expect(faultOf(change("/edition/title/fr", written))).toBe("manifest /edition/title/fr");
    else {
      expect(read(change("/edition/title/fr", written)).edition.title["fr"]).toBe(said);
      expect(read(change("/credits/0", written)).credits).toEqual([said]);
    }
  });

  it("may leave out what is not known", () => {
    const { url: _url, territory: _territory, ...edition } = aManifest().edition;
    const least = {
      ...aManifest(),
      edition,
      licences: { content: "CC0-1.0", data: "CC0-1.0" },
      credits: [],
      left_out: [],
    };
    expect(read(least)).toEqual(least);
  });

  it("may have fields and words of a later version, which are skipped", () => {
    const later = change("/left_out", [
      ...aManifest().left_out,
      { what: "dreams", count: 2, why: "personal" },
      { what: "people", count: 2, why: "whim" },
    ]);
    expect(read({ ...later, signature: { by: "x" }, kit: { ...later.kit, name: "event-kit", build: 4 } })).toEqual(
      aManifest(),
    );
  });

  it.each([
    ["/format", 0, "manifest /format"],
    ["/format", "1", "manifest /format"],
    ["/format", 2, "newer-format"],
    ["/kit/name", "other-kit", "manifest /kit/name"],
    ["/edition", [], "manifest /edition"],
    ["/edition/id", "../up", "manifest /edition/id"],
    ["/edition/id", "con", "manifest /edition/id"],
    ["/edition/title", {}, "manifest /edition/title"],
    ["/edition/title", { fr: 3 }, "manifest /edition/title/fr"],
    ["/edition/title/fr", "a\u001b[2J", "manifest /edition/title/fr"],
    ["/edition/url", "javascript:alert(1)", "manifest /edition/url"],
    ["/edition/url", "http://[", "manifest /edition/url"],
    ["/edition/languages", [], "manifest /edition/languages"],
    ["/edition/dates/start", "2027-02-30", "manifest /edition/dates/start"],
    ["/licences/content", "", "manifest /licences/content"],
    ["/licences/content", "CC0-1.0\nCC0-1.0", "manifest /licences/content"],
    ["/licences/data", undefined, "manifest /licences/data"],
    ["/credits", { 0: "a" }, "manifest /credits"],
    ["/credits", Array(1001).fill("a"), "manifest /credits"],
    ["/files", [], "manifest /files"],
    ["/files/0/path", "../event.yaml", "manifest /files/0/path"],
    ["/files/0/path", "/event.yaml", "manifest /files/0/path"],
    ["/files/0/bytes", -1, "manifest /files/0/bytes"],
    ["/files/0/bytes", 1.5, "manifest /files/0/bytes"],
    ["/files/0/bytes", 1e300, "manifest /files/0/bytes"],
    ["/files/0/bytes", 26_214_401, "file-too-large event.yaml"],
    ["/files/2/sha256", "5F".repeat(32), "manifest /files/2/sha256"],
    ["/files/2/credit", 4, "manifest /files/2/credit"],
    ["/left_out/0/count", -1, "manifest /left_out/0/count"],
  ])("is refused for %s %j, which its schema refuses too or cannot say", (at, other, fault) => {
    expect(faultOf(change(at, other))).toBe(fault);
  });

  it.each([
    "",
    "{",
    "[]",
    "null",
    "3",
    '"text"',
    "{}",
    '{"format": 1}',
    '{"format": 1, "format": 2}',
    "[".repeat(100_000),
  ])("is refused when it is not one (%j)", (text) => {
    expect(() => readManifest(new TextEncoder().encode(text))).toThrow(BundleError);
  });

  it("is refused when it is not UTF-8", () => {
    const bytes = new TextEncoder().encode(JSON.stringify(aManifest())).map((byte) => (byte === 0x42 ? 0xff : byte));
    expect(() => readManifest(new Uint8Array([...bytes, 0xff]))).toThrow("manifest");
  });

  it("brings no key that changes what objects are", () => {
    const hostile = JSON.stringify(aManifest())
      .replace('"kit":{', '"kit":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
      .replace('{"format"', '{"__proto__":{"polluted":1},"format"');
    const manifest = readManifest(new TextEncoder().encode(hostile));
    expect(manifest).toEqual(aManifest());
    expect(Object.getPrototypeOf(manifest.kit)).toBe(Object.prototype);
    expect(({} as Json).polluted).toBeUndefined();
    const title = JSON.stringify(aManifest()).replace('"title":{', '"title":{"__proto__":"x",');
    expect(() => readManifest(new TextEncoder().encode(title))).toThrow("manifest: /edition/title");
  });

  it("is never taken when its schema refuses it, whatever is put in it", () => {
    const other = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined), fc.double(), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...places), other, (at, value) => {
        const changed = JSON.parse(JSON.stringify(withAt(aManifest(), at, value)));
        if (!lenient(changed)) expect(faultOf(changed)).toBeDefined();
        else if (validate(changed) && faultOf(changed) === undefined) expect(read(changed)).toEqual(changed);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("the schema of the list", () => {
  const all = [...subschemas(schema, "#")];

  it("has every word for what is left out", () => {
    const { what, why } = schema.$defs.left_out.properties;
    expect([...what.enum].sort()).toEqual(Object.keys(leftOutWords).sort());
    const left = what.enum.flatMap((one: string) => why.enum.map((two: string) => ({ what: one, count: 1, why: two })));
    expect(read(change("/left_out", left)).left_out).toEqual(left);
  });

  it("lets no unknown field in, and bounds every text and list", () => {
    const open = all.filter(
      ({ schema: one }) => one.type === "object" && one.additionalProperties !== false && !one.propertyNames,
    );
    const unbounded = all.filter(
      ({ schema: one }) =>
        one.enum === undefined &&
        one.const === undefined &&
        ((one.type === "string" && one.maxLength === undefined) ||
          (one.type === "array" && one.maxItems === undefined)),
    );
    expect([...open, ...unbounded].map(({ at }) => at)).toEqual([]);
  });

  it("says in two languages what each field is, with a right example", () => {
    const described = all.filter(({ at }) => at === "#" || /\/(?:properties|\$defs)\/[^/]+$/u.test(at));
    const wrong = described.filter(({ at, schema: one }) => {
      const french = one["x-fr"] as Json;
      const judge = ajv.compile(at === "#" ? one : { ...one, $defs: schema.$defs });
      return (
        [one.title, one.description, french?.title, french?.description].some((text) => typeof text !== "string") ||
        / [:;?!»]|« |\p{L}'\p{L}/u.test(JSON.stringify(french).replace(/`[^`]*`/gu, "")) ||
        !Array.isArray(one.examples) ||
        !one.examples.every((each) => judge(each))
      );
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
    expect(described.length).toBeGreaterThan(30);
  });
});
