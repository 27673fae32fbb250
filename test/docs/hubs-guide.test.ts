// SPDX-License-Identifier: MIT
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../helpers/kit-cli.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const { properties, $defs } = JSON.parse(read("schemas/published/event-manifest.schema.json"));
const guides = ["en/hubs.md", "fr/pour-les-portails.md"];

/** The fields of `event.json` that the table of a guide names, in its order: `places[].geo` is a field of a field. */
function namedIn(guide: string): readonly string[] {
  const rows = read(`templates/guides/${guide}`)
    .split("\n")
    .filter((line) => line.startsWith("| ") && line.includes("`"));
  return rows.flatMap((row) =>
    [...row.matchAll(/`(?<field>[a-z_]+(?:\[\])?(?:\.[a-z_]+)?)`/gu)].map(({ groups }) => groups?.["field"] ?? ""),
  );
}

function isField(path: string): boolean {
  const [name = "", inner] = path.replace("[]", "").split(".");
  const field = properties[name] ?? $defs.session.properties[name] ?? $defs.trace.properties[name];
  if (field === undefined || inner === undefined) return field !== undefined;
  const definition = (field.$ref ?? field.items?.$ref ?? "").replace("#/$defs/", "");
  return $defs[definition]?.properties?.[inner] !== undefined;
}

describe("the guide for those who gather editions", () => {
  it.each(guides)("%s names fields that event.json has", (guide) => {
    const named = namedIn(guide).filter((field) => field !== "source.zip");
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((field) => !isField(field))).toEqual([]);
  });

  it("says the same in both languages", () => {
    const [english = "", french = ""] = guides;
    expect(namedIn(french)).toEqual(namedIn(english));
  });
});
