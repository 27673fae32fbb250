// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cssFault } from "../../kit/validate/files/css-fault.ts";
import { root } from "../helpers/kit-cli.ts";
import { codes } from "../validate/judge.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const theme = JSON.parse(read("schemas/theme.schema.json"));
const tokens = read("templates/site/assets/site.css").match(/@layer tokens \{.*?^\}/msu)?.[0] ?? "";

describe.each(["en/look.md", "fr/apparence.md"])("the guide to the look, %s", (guide) => {
  const text = read(`templates/guides/${guide}`);
  const examples = [...text.matchAll(/(?:^ {4}.*\n)+/gmu)].map(([lines]) => lines.replaceAll(/^ {4}/gmu, ""));
  const [yaml = "", css = ""] = examples;

  it("names every colour that can be chosen", () => {
    const named = [...text.matchAll(/^\| `(\w+)` \|/gmu)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(theme.$defs.palette.properties).sort());
  });

  it("gives a theme that the kit takes as it is", () => {
    const { logo, ...rest } = parse(yaml);
    expect(logo).toBe("media/logo.svg");
    expect(codes({ "theme.yaml": JSON.stringify(rest) })).toEqual([]);
  });

  it("gives a stylesheet that loads nothing, of properties that the kit’s own stylesheet has", () => {
    expect(cssFault(css)).toBeUndefined();
    const properties = [...text.matchAll(/--[a-z]+/gu)].map(([name]) => name);
    expect(properties.length).toBeGreaterThan(5);
    for (const name of properties) expect(tokens).toContain(`${name}:`);
  });
});
