// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generateValidators, readSchemas } from "../../kit/validate/generate-validators.ts";
import { dataModel } from "./data-model.ts";
import { dataModelWords } from "./data-model-words.ts";
import { inputTypes } from "./input-types.ts";

const root = new URL("../../", import.meta.url);
const schemas = readSchemas(new URL("schemas/", root));
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

describe("what is made from the schemas is up to date", () => {
  it("kit/validate/input.ts (npx tsx test/generate/input-types.ts)", async () => {
    expect(read("kit/validate/input.ts")).toBe(await inputTypes(schemas));
  });

  it("kit/validate/validators.js (npm run build)", () => {
    expect(read("kit/validate/validators.js")).toBe(generateValidators(schemas, "./schema-formats.ts"));
  });

  it.each(["en", "fr"] as const)("the data-model reference in %s (npx tsx test/generate/data-model.ts)", (lang) => {
    expect(read(`templates/guides/${dataModelWords[lang].file}`)).toBe(dataModel(schemas, lang));
  });
});

describe("the types", () => {
  it("name every mapping and leave nothing unknown", async () => {
    const types = await inputTypes(schemas);
    expect(types).toContain("export interface SlotInput {");
    expect(types).not.toMatch(/: (unknown|any|null|\{\})/);
  });
});

describe("the validators", () => {
  const code = generateValidators(schemas, "./schema-formats.js");

  it("are an ES module that imports nothing but the format checks", () => {
    expect(code.match(/\bimport\b[^;]*;/g)).toEqual([
      'import { characters, isDecimal, schemaFormats } from "./schema-formats.js";',
    ]);
    expect(code).not.toMatch(/\brequire\(/);
  });

  it("are small: no text of the schemas, one function per definition", () => {
    expect(code).not.toContain("x-fr");
    expect(code.length).toBeLessThan(420_000);
  });

  it("are the same at each build", () => expect(generateValidators(schemas, "./schema-formats.js")).toBe(code));

  it("are not made from a wrong schema", () => {
    const wrong = {
      ...schemas,
      "page.schema.json": { type: "object", properties: { a: { $ref: "nowhere.schema.json" } } },
    };
    expect(() => generateValidators(wrong, "./schema-formats.js")).toThrow("nowhere");
  });
});

describe.each(["en", "fr"] as const)("the data-model reference in %s", (lang) => {
  const text = dataModel(schemas, lang);
  const headings = [...text.matchAll(/^##+ (.*)$/gm)].map(([, heading = ""]) => heading);

  it("has a title of its own for each thing", () => expect(headings).toEqual([...new Set(headings)]));

  it("links only to its own headings", () => {
    const anchors = headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, "")
        .replaceAll(" ", "-"),
    );
    const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((link) => !anchors.includes(String(link)))).toEqual([]);
  });

  it("tells every field of every kind", () => {
    for (const schema of Object.values(schemas)) {
      for (const field of Object.keys(schema.properties ?? {})) expect(text).toContain(`| \`${field}\` |`);
    }
  });

  it("has tables whose rows all have the same number of cells", () => {
    const tables = text.split("\n\n").filter((part) => part.startsWith("| "));
    const cells = (line: string) => line.split(/(?<!\\)\|/).length;
    for (const table of tables) expect(new Set(table.split("\n").map(cells)).size).toBe(1);
  });
});
